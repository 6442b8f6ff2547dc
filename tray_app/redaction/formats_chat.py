"""Published token formats of chat, e-mail, marketing and social networks."""

from tray_app.redaction.formats import ALNUM, BASE64, HEX, UUID, WORD, Format

CHAT = (
    Format("slack-token", "xox", r"xox[abceoprs](?:\.xox[bp])?-[A-Za-z0-9]*[0-9][A-Za-z0-9]*-[A-Za-z0-9-]{10,}"),
    Format("slack-token", "xoxe", rf"xoxe-[0-9]-{ALNUM}{{100,}}|xoxe\.xox[bp]-[0-9]-{ALNUM}{{100,}}"),
    Format("slack-token", "xapp-", rf"(?i:xapp)-[0-9]-{ALNUM}+-[0-9]+-{ALNUM}{{20,}}"),
    Format(
        "slack-webhook",
        "hooks.slack",
        r"(?:https?://)?hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/_-]{20,}",
    ),
    Format("discord-token", ".", rf"[MNO][A-Za-z0-9]{{23,25}}\.{WORD}{{6}}\.{WORD}{{27,45}}|mfa\.{WORD}{{80,}}"),
    Format(
        "discord-webhook",
        "api/webhooks",
        rf"(?:https?://)?(?:\w+\.)?discord(?:app)?\.com/api/(?:v[0-9]+/)?webhooks/[0-9]{{17,20}}/{WORD}{{50,}}",
    ),
    Format("teams-webhook", "/webhook", r"https://outlook\.office(?:365)?\.com/webhook(?:b2)?/[\w@/-]{36,}"),
    Format(
        "teams-webhook", "webhook", r"https://[\w.-]+\.webhook\.office\.com/webhookb2/[\w@-]+/IncomingWebhook/[\w/-]+"
    ),
    Format("telegram-token", ":a", rf"[0-9]{{5,16}}:A{WORD}{{34}}"),
    Format("line-token", "line", rf"(?i)line[\w .:=\"'-]{{0,20}}({BASE64}{{100,}}={{0,2}})"),
    Format("twilio-key", "sk", rf"SK{HEX}{{32}}"),
    Format("twilio-sid", "ac", r"AC[0-9a-f]{32}", chance=True),
    Format("sendgrid-key", "sg.", r"SG\.[A-Za-z0-9_=-]{16,32}\.[A-Za-z0-9_=-]{32,64}|SG\.[A-Za-z0-9_=.-]{60,}"),
    Format("mailgun-key", "key-", r"(?:pub)?key-[0-9a-f]{32}"),
    Format("mailgun-key", "-", r"[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}"),
    Format("mailchimp-key", "-us", r"[0-9a-f]{32}-us[0-9]{1,2}"),
    Format("mandrill-key", "md-", rf"md-{WORD}{{22}}"),
    Format("brevo-key", "xkeysib-", rf"x(?:keys|smtps)ib-{ALNUM}{{64}}-{ALNUM}{{16}}"),
    Format("resend-key", "re_", rf"re_{ALNUM}{{8}}_{ALNUM}{{24}}"),
    Format("courier-key", "pk_", r"pk_(?:prod|test)_[A-Z0-9]{28}"),
    Format("klaviyo-key", "pk_", r"pk_[0-9a-z]{34}"),
    Format("intercom-token", "dg9rO".lower(), r"dG9r[A-Za-z0-9+/]{50,}={0,2}"),
    Format("hubspot-token", "pat-", rf"pat-(?:na|eu|ap)[0-9]-{UUID}"),
    Format("facebook-token", "eaa", r"EAA[MC]?[A-Za-z0-9]{80,}"),
    Format("facebook-token", "|", r"[0-9]{15,16}\|[A-Za-z0-9_-]{27,40}", chance=True),
    Format("instagram-token", "ig", r"IG(?:QV|AA)[A-Za-z0-9_-]{60,}"),
    Format("twitter-token", "aaaaaaaaaa", r"A{20,24}[A-Za-z0-9%]{60,}"),
    Format("twitter-token", "-", r"[0-9]{15,25}-[A-Za-z0-9]{20,40}", chance=True),
    Format("twitch-token", "oauth:", r"oauth:([a-z0-9]{30})"),
    Format("zoom-webhook", "zoom", r"https://(?:inbots\.zoom\.us|applications\.zoom\.us)/incoming/hook/[\w-]+"),
    Format(
        "lark-webhook", "open-apis/bot", rf"https://open\.(?:feishu|larksuite)\.[a-z]+/open-apis/bot/v2/hook/{WORD}+"
    ),
    Format("zapier-webhook", "hooks.zapier", r"(?:https?://)?hooks\.zapier\.com/hooks/catch/[0-9]+/[A-Za-z0-9]+"),
    Format("ifttt-webhook", "maker.ifttt", r"maker\.ifttt\.com/trigger/[\w-]+/with/key/([\w-]{20,})"),
    Format("slack-token", "xoxd-", r"xoxd-(?:[A-Za-z0-9+/=_-]|%2[BbFf]|%3[Dd]){30,}"),
    Format("slack-token", "xwfp-", r"xwfp-[0-9]+-[0-9]+-[A-Za-z0-9-]{10,}"),
    Format("matrix-token", "sy", r"sy[tr]_[A-Za-z0-9+/=]{1,300}_[A-Za-z]{20}_[A-Za-z0-9]{6}"),
    Format("matrix-token", "mct_", rf"m[cu][tar]_{ALNUM}{{30}}_{ALNUM}{{6}}"),
    Format("pushbullet-token", "o.", rf"o\.{ALNUM}{{32}}", chance=True),
    Format("onesignal-key", "os_v2_", r"os_v2_(?:app|org)_[a-z2-7]{80,}"),
    Format("mailersend-token", "mlsn.", rf"mlsn\.{HEX}{{64}}"),
    Format("linkedin-secret", "wpl_ap", rf"WPL_AP[01]\.(?:[0-9]\.)?{ALNUM}{{16}}\.{ALNUM}{{6,}}={{0,2}}"),
    Format("linkedin-token", "aq", rf"AQ[VWX]{WORD}{{100,}}"),
    Format("tiktok-token", "act.", r"(?:act|rft|clt)\.[A-Za-z0-9!.]{50,}", chance=True),
    Format("pinterest-token", "pin", rf"pin[acr]_{ALNUM}{{60,}}"),
    Format("vk-token", "vk1.a.", rf"vk1\.a\.{WORD}{{60,}}"),
    Format("dub-key", "dub_", rf"dub_{ALNUM}{{24}}"),
    Format("dingtalk-webhook", "robot/send", rf"oapi\.dingtalk\.com/robot/send\?access_token=({HEX}{{64}})"),
    Format("wecom-webhook", "webhook/send", rf"qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=({UUID})"),
    Format(
        "google-chat-webhook", "chat.googleapis", r"chat\.googleapis\.com/v1/spaces/[\w-]+/messages\?(key=[^\s\"'<>]+)"
    ),
    Format(
        "power-automate-webhook",
        ".logic.azure",
        r"logic\.azure\.com(?::443)?/workflows/[^\s\"'<>]*[?&]sig=([\w-]{20,})",
    ),
    Format("pushover-key", "pushover", rf"(?i)pushover[\w .:=\"'-]{{0,24}}([au]{ALNUM}{{29}})"),
    Format("viber-token", "viber", rf"(?i)viber[\w .:=\"'-]{{0,24}}({HEX}{{16}}-{HEX}{{16}}-{HEX}{{16}})"),
    Format("twilio-key", "twilio", rf"(?i)twilio[\w .:=\"'-]{{0,24}}({HEX}{{32}})"),
)
