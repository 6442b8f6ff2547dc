"""The words in names and values that tell a secret from what only speaks of one, as tables."""

_PASSWORD_WORDS = """
    cleartextpassword contrasena hasło kennwort kodeord losenord motdepasse
    passcode passord passphrase passwd password passwords passwort passwrd psk pwd salasana secret secrete secrets
    senha wachtwoord
"""
PASSWORD_WORDS = frozenset(_PASSWORD_WORDS.split())
"""Whatever stands after one of these is a secret."""

_FOREIGN_PASSWORDS = """
    adgangskode | clave secreta | codice segreto | contraseña | contrasenya |
    geslo | hasło | heslo | jelszó | kata sandi | kennwort | kodeord | lozinka |
    lykilorð | lösenord | losenord | mat khau | mật khẩu | mot de passe |
    mot_de_passe | motdepasse | palavra-passe | palavra passe | parola | parola
    d'ordine | parole d'accès | parool | parol | passord | passwort | passwört |
    pasahitza | salasana | senha | slaptažodis | slaptazodis | sandi | şifre |
    sifre | wachtwoord | fjalëkalim | fjalekalim | lozinku | lozinko | пароль |
    паролем | пароля | гасло | парола | лозинка | құпия сөз | κωδικός | κωδικος
    | συνθηματικό | סיסמה | סיסמא | كلمة المرور | كلمة السر | رمز عبور | گذرواژه
    | 密码 | 密碼 | 口令 | パスワード | 暗証番号 | 合言葉 | 비밀번호 | 암호 | 패스워드 | รหัสผ่าน | पासवर्ड
    | कूटशब्द | পাসওয়ার্ড | கடவுச்சொல் | գաղտնաբառ | პაროლი
"""
FOREIGN_PASSWORDS = tuple(" ".join(word.split()) for word in _FOREIGN_PASSWORDS.split("|"))
"""Words for password in other languages than English."""

_FOREIGN_KEYS = """
    api-schlüssel | api-schluessel | zugangsschlüssel | zugriffsschlüssel |
    schlüssel | clé d'api | clé api | clé secrète | jeton | clave de api | clave
    api | clave privada | llave api | chave de api | chave api | chave secreta |
    chiave api | chiave segreta | klucz api | api anahtarı | anahtar | khóa api
    | kunci api | токен | ключ api | api-ключ | ключ | 令牌 | 密钥 | 密鑰 | 金鑰 | 秘钥 |
    访问令牌 | トークン | アクセスキー | 秘密鍵 | apiキー | 토큰 | 인증키 | api 키 | טוקן | مفتاح | رمز
    الوصول | โทเค็น | टोकन
"""
FOREIGN_KEYS = tuple(" ".join(word.split()) for word in _FOREIGN_KEYS.split("|"))
"""Words for keys and tokens in other languages."""

_PASSWORD_TAILS = """
    adminpass dbpass mypass passphrase passwd password pwd secret secretkey userpass
"""
PASSWORD_TAILS = tuple(_PASSWORD_TAILS.split())
"""The same, where words are written together: `mysqlpassword`."""

_FIRM_WORDS = """
    accesskey apikey apitoken auth authorization bearer cookie cookies credential credentials creds csrf jwt otp
    phpsessid sastoken sessid session sessionid sid symfony token xsrf
"""
FIRM_WORDS = frozenset(_FIRM_WORDS.split())
"""What stands after one of these is a secret unless it is a word."""

_FIRM_TAILS = """
    accesskey accountkey apikey authkey cookie credential credentials csrf encryptionkey licensekey masterkey
    privatekey servicekey sessid sessionid sharedkey signingkey token
"""
FIRM_TAILS = tuple(_FIRM_TAILS.split())
"""The same, where words are written together: `authtoken`."""

_FIRM_BEFORE_KEY = """
    access account admin api app application auth bot client consumer cookie crypt crypto decryption deploy dev
    developer encryption hmac host ingest instrumentation integration ipn jwt license live master merchant partner
    personal platform pre private prod product production project reporter rest root rsa secret security server
    service session shared signing ssh ssl storage subscription token user webhook write
"""
FIRM_BEFORE_KEY = frozenset(_FIRM_BEFORE_KEY.split())
"""Before `key`, one of these makes it a secret one."""

ADDRESS_NAMES = ("forwardedfor", "realip", "remoteaddr")
"""Headers and variables that name the caller's machine, be it by number or by name."""

_HINTS = """
    access apiid dsn key keys licence license login pat pin private webhook
"""
HINTS = frozenset(_HINTS.split())
"""What stands after one of these is a secret only if it looks like nothing else."""

_KEYS_OF_ENTRIES = """
    alt any arrow attr attribute blob block bucket build cache candidate checksum child chunk cmd column composite
    config content correlation ctrl current cursor dedup dedupe dict digest down enter entry event field file first
    foreign func function graph group hash hot i idempotency index item job kernel kv label last layer list locale
    lookup lru map memo message meta model natural new next no node num object old option param parent partition press
    prev primary prop property public publishable query queue record registry request route row run s setting
    settings shard shift sort space span state storage stream super surrogate tab task tensor the this topic trace
    translation tree trie unique up which
"""
KEYS_OF_ENTRIES = frozenset(_KEYS_OF_ENTRIES.split())
"""Before `key`, one of these makes it the key of an entry or on a keyboard."""

_HARMLESS_TAILS = """
    age alg algorithm arn attempt attempts body bytes cache category charset class code codes config configured
    content count created default description dir directory domain duration email enabled encoding endpoint env
    error errors event exists exp expiration expired expires expiry factory field fields file filename files flag
    format found func function generated group handler hash header headers hint host id identity ids index info
    input invalid issuer kind label len length level limit list location manager max message method middleware min
    missing mode model name names nonce number object offset option options output owner param params parser path
    pattern placeholder policy port position prefix present prompt provider ratio reason regex region required reset
    result role rotation rule rules scheme scope scopes service size source start stat state stats status store
    strategy style suffix support supported table time timeout timestamp title ttl type types update updated uri url
    usage user username valid validation var vars validator version view warning width window
"""
HARMLESS_TAILS = frozenset(_HARMLESS_TAILS.split())
"""Names that end so speak about a secret and do not hold one."""

_MODEL_WORDS = """
    added avg bos cached cls completion completions context decode draft end eog eos eot fim first generated
    generation image input last llm logit mask max mean median mid min new next nl num number output pad padding per
    prefill prompt sampled sep special start stop total unk vocab
"""
MODEL_WORDS = frozenset(_MODEL_WORDS.split())
"""Language models speak of other tokens."""

_NOT_SECRET = """
    aarch64 admin amd64 and any apikey are arm64 armhf array as async at auth authentication authorization await bar
    basic baz be bearer been bool boolean by bytes can cannot changeme char const credential credentials creds
    default dict digest disabled else empty enabled error example expired export failed failure false filtered final
    fixme float foo for from function has here hidden i386 id if import in incorrect insert int integer invalid is
    it its key let list map masked may mismatch missing must my n/a na name nan new nil no none not null object of
    off on optional or passwd password passwords placeholder private public pwd redacted removed required return
    secret self set should static str string success tbd test testing tests text than that the then this to todo
    token true type types undefined unknown unset user username value values var void was when will with would wrong
    x86_64 xxx yes your yyy zzz
"""
NOT_SECRET = frozenset(_NOT_SECRET.split())
"""Words that stand where a secret would."""
