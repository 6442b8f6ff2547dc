"""What helps to mend a crash stays as it is."""

import pytest

from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

SOMEBODY = Redactor(
    identity=Identity("anna.lindqvist", "Anna Lindqvist", "/home/anna.lindqvist", "AL-WORKBENCH")
)
SHORT = Redactor(identity=Identity("max", "Max", "/home/max", "node"))

LINES = [
    "    at Module.load (node:internal/modules/cjs/loader:1119:32)",
    '  File "/usr/lib/python3.11/site-packages/transformers/tokenization_auto.py", line 871, in from_pretrained',  # noqa: E501
    "#0  0x00007ffff65e1a3c in ggml_abort (file=0x0) at ../ggml/src/ggml.c:233",
    "libggml-cuda.so(_ZN4ggml4cuda6launchEPvi+0x2c4) [0x7f3a1c2b4d5e]",
    "_ZNSt6vectorIN5llama5tokenESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EE",
    "BuildID[sha1]=0a1f3c5e7092b4d6f8e1a3c5b7d9f0e2c4a6b8d0",
    "sha256:3c9f0b7a1d2e4f5061728394a5b6c7d8e9f00112233445566778899aabbccdde",
    "commit 7f1e0d9c8b3a52641f0e9d8c7b6a594837261504",
    "traceId 0c1d2e3f405162738495a6b7c8d9eafb session 3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab",
    "bound to 0.0.0.0:39281 and http://localhost:39281/v1/chat/completions and "  # noqa: ISC004
    "[::1]:8080 and 127.0.0.1:3928",
    "NVIDIA-SMI 535.183.01 Driver Version: 535.183.01 CUDA Version: 12.4",
    "Windows 10.0.26100.1742 arm64, Chrome/128.0.6613.84, version 1.2.3.4",
    "llama3:8b-gguf TheBloke/Mistral-7B-Instruct-v0.2-GGUF "  # noqa: ISC004
    "meta-llama/Llama-3.1-8B-Instruct gpt-4o-mini-2024-07-18",
    "loaded cortexso/llama3.1:8b-gguf-q4-km from "  # noqa: ISC004
    "models/cortex.so/llama3.1/8b-gguf-q4-km/model.gguf",
    "Authorization failed: token limit exceeded by the author",
    "prompt tokens: 77, completion tokens: 310 (38.5 tokens/s), max_new_tokens=640",
    "eos_token_id=128001 bos_token_id=7 pad_token='[PAD]' eos_token: '</s>' unk_token=<unk>",
    "print_info: EOS token = 128009 '<|eot_id|>'",
    "SyntaxError: Unexpected token 'import'",
    "SyntaxError: Unexpected token } in JSON at position 1234",
    "LookupError: no 'api_key' among the options",
    "an api key was not given; --api-key is not set; passphrase=",
    "AuthenticationError: Error code: 401 - invalid token",
    "password: ${DB_PASSWORD} token: $TOKEN key=<your key> secret={{ "  # noqa: ISC004
    "vault.secret }} api_key=os.environ['KEY']",
    "password=xxxxxxxx token=******** secret=[REDACTED] apikey=YOUR_API_KEY",
    "tokenizer.ggml.merges arr[str,280147] = [...] n_ctx=8192 n_batch=2048 flash_attn=0",
    "cache key: model.layers.0.attn.q_proj.weight, primary key id, KeyboardInterrupt",
    "PUT /home/settings 405; GET /api/users/list 200; https://example.com/home/page",
    "/Users/Shared/Cortex/data C:\\Users\\Public\\Desktop\\y /home/user/.cache/huggingface",
    "decorator @app.route('/x'); pkg@1.2.3; numpy@latest; foo@plt",
    "docker run -u 1000:1000 -p 8080:80 image:tag",
    "std::vector<int>::at Loader::read a::b",
    "12:34:56.789 2024-05-01T12:34:56Z 1795464488069000000",
    "passage of time, encompassing 12 things, bypass=true, monkey=3",
    "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 4096.00 MiB on "  # noqa: ISC004
    "device 0: cudaMalloc failed",
    "Program received signal SIGSEGV, Segmentation fault. SHLVL=1 LANG=en_US.UTF-8",
    "/opt/cortex/dist/src/infrastructure/commanders/usecases/chat.usecases.js:44:12",
    "CUDA error: device-side assert triggered; compile with `TORCH_USE_CUDA_DSA`",
    "    self.key_password = key_password if password is None else self._password_of(user)",
    '    prep.headers["Authorization"] = _digest_auth(username, self.password)',
    "    hostname = parsed.hostname; server_name = socket.getfqdn(host); user = user or ''",
    "    if sample[::2] == b'\\x00' or sample[1::2]: token = token[:-1]; "  # noqa: ISC004
    "session = items[0].session",
    '    print(f"password={password!r} token={token}")',
    "    new[3] &= ~termios.ECHO  # section 8.4.1.3 of RFC 9110, mask "  # noqa: ISC004
    "255.255.255.0, OID 1.3.6.1.5.5.7.3.1",
    "    __all__ = ['set_password', 'delete_password', 'get_credential']",
    "server_name=server_name, username=None, user=4.8, UNKNOWN_PSK_IDENTITY = 115, "  # noqa: ISC004
    "pass `isinstance` or pass 'spec'",
    "RegOpenKeyEx = win32api.RegOpenKeyEx; HEADERS = {'authorization', 'proxy-authorization'}",
    "PWD=/opt/cortex OLDPWD=/srv/x libabsl_sample_token.so.20220623 -> "  # noqa: ISC004
    "libabsl_sample_token.so.20220623.0.0",
    "https://team.notion.site/Plan-for-the-year-1bc826ecc0994dd8915be97fc3489cde",
    "x86_64-unknown-linux-gnu aarch64-apple-darwin23.4.0 win32-x64 cp311-manylinux_2_28_x86_64",
]


@pytest.mark.parametrize("line", LINES)
def test_a_usual_line_of_a_crash_is_not_touched(line: str) -> None:
    assert SOMEBODY.session().text(line).text == line


@pytest.mark.parametrize("line", LINES)
def test_a_short_or_common_name_changes_nothing_outside_paths(line: str) -> None:
    assert SHORT.session().text(line).text == line
