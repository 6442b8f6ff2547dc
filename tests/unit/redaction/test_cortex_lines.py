"""Lines as Cortex and its engines print them: models, quantisations, revisions, versions, requests.
All are needed.
"""

import base64

import pytest

from tests.unit.redaction.made import HEX, Maker
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

WHOSE = [
    Redactor(
        identity=Identity(
            "nguyễn.văn.hùng", "Nguyễn Văn Hùng", "/home/nguyễn.văn.hùng", "MÁY-CỦA-HÙNG"
        )
    ),
    Redactor(
        identity=Identity("jörg.müller", "Jörg Müller", "C:\\Users\\Jörg Müller", "DESKTOP-JM7K2Q")
    ),
    Redactor(identity=Identity("max", "Max Power", "/Users/max", "Maxs-MacBook-Pro.local")),
]
_MAKER = Maker(3)


def hexs(length: int) -> str:
    return _MAKER.of(length, HEX)


def in_base64(length: int) -> str:
    return base64.b64encode(_MAKER.rng.randbytes(length)).decode()


LINES = [
    "model llama3:8b-instruct-q4 not found, did you mean llama3.1:8b-gguf-q4-km?",
    "cortexso/tinyllama:1b-gguf, cortexso/mistral-nemo:12b-gguf-q4-km, "  # noqa: ISC004
    "cortexso/deepseek-r1-distill-qwen-32b",
    "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf",
    "QuantFactory/Qwen2.5-Coder-32B-Instruct-abliterated-GGUF "  # noqa: ISC004
    "unsloth/DeepSeek-R1-0528-Qwen3-8B-GGUF",
    "TheBloke/Mixtral-8x7B-Instruct-v0.1-GPTQ TheBloke/CodeLlama-34B-Instruct-AWQ",
    "mixtral-8x7b-instruct-v0.1.Q5_K_M.gguf IQ2_XXS IQ3_XS IQ4_NL Q8_0 "  # noqa: ISC004
    "Q4_K_S Q6_K F16 BF16 FP8_E4M3",
    "mradermacher/L3-8B-Stheno-v3.2-i1-GGUF/L3-8B-Stheno-v3.2.i1-IQ4_XS.gguf",
    "TinyLlama/TinyLlama-1.1B-Chat-v1.0 sentence-transformers/all-MiniLM-L6-v2",
    "BAAI/bge-small-en-v1.5 intfloat/e5-mistral-7b-instruct",
    "nomic-ai/nomic-embed-text-v1.5-GGUF openbmb/MiniCPM-V-2_6-gguf "  # noqa: ISC004
    "microsoft/Phi-3-mini-4k-instruct-gguf",
    "llama_model_loader: loaded meta data with 29 key-value pairs and 292 tensors from",
    "/opt/cortex/models/huggingface.co/bartowski/Llama-3.2-3B-Instruct-GGUF/Llama-3.2-3B-Q8_0.gguf (version GGUF V3)",  # noqa: E501
    "llama_model_loader: - kv   0:                       "  # noqa: ISC004
    "general.architecture str              = llama",
    "llama_model_loader: - kv  11:                 "  # noqa: ISC004
    "llama.attention.head_count_kv u32              = 8",
    'llama_model_loader: - kv  15: tokenizer.ggml.tokens arr[str,128256]  = ["!", '  # noqa: ISC004
    '"\\"", "#", "$", "%", "&", "\'", ...',
    "llama_model_loader: - kv  19: tokenizer.chat_template str = {% set "  # noqa: ISC004
    "loop_messages = messages %}{% for m...",
    "llm_load_vocab: special tokens cache size = 256; llm_load_vocab: token to "  # noqa: ISC004
    "piece cache size = 0.7999 MB",
    "llm_load_print_meta: model ftype      = Q4_K - Medium; model params = 8.03 B; "  # noqa: ISC004
    "model size = 4.58 GiB (4.89 BPW)",
    "llm_load_tensors: offloading 32 repeating layers to GPU; CUDA0 buffer size = 4155.99 MiB",
    f"build: 4033 ({hexs(8)}) with cc (Ubuntu 11.4.0-1ubuntu1~22.04) 11.4.0 for x86_64-linux-gnu",
    f"main: build = 3639 ({hexs(8)})",
    f"commit {hexs(40)} llama.cpp b{hexs(7)}",
    f"cortex.llamacpp v0.1.42-05.12.24 cortexcpp 1.0.12-rc3 ({hexs(7)})",
    f"request_id={_MAKER.uuid()} thread_01{hexs(22)} msg_{hexs(24)} asst_{hexs(24)} run_{hexs(24)}",
    f'Blob sha256-{hexs(64)} digest sha256:{hexs(64)} etag "{hexs(64)}"',
    f"/opt/hf/hub/models--meta-llama--Llama-3.1-8B-Instruct/snapshots/{hexs(40)}/model-00001-of-00004.safetensors",
    f"/opt/hf/hub/models--bert-base-uncased/blobs/{hexs(64)}",
    "CUDA driver 12.4.131, cuDNN 8.9.7.29, TensorRT 10.0.1.6, onnxruntime "  # noqa: ISC004
    "1.17.3.0, ROCm 6.1.2.60102",
    "Microsoft Visual C++ 14.38.33130.0, Edge 120.0.2210.91, WebView2 Runtime "  # noqa: ISC004
    "119.0.2151.97, kernel 10.0.22631.3447",
    "Python 3.11.9, Node v20.11.1, Electron 28.2.3.0, Qt 6.7.0, numpy==1.26.4 "  # noqa: ISC004
    "torch==2.3.0+cu121 vllm==0.4.2",
    "nvidia driver 550.54.15, nvidia-smi 550.54.15, AMD Adrenalin "  # noqa: ISC004
    "24.3.1.240313, Intel 31.0.101.5333",
    "nvcuda.dll 31.0.15.5186, kernelbase.dll 10.0.22621.3374, File version: 6.2.19041.3636",
    "content-type: application/vnd.api+json; charset=utf-8 accept: text/event-stream",
    "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
    "Windows error 0xC0000005 at 0x00007FF8A1B2C3D4 in ggml-cuda.dll+0x1A2B3C, code 0xe06d7363",
    "thread 'tokio-runtime-worker' panicked at engine.rs:142:38: called "  # noqa: ISC004
    "`Option::unwrap()` on a `None` value",
    '{"object":"error","message":"Requested tokens (4129) exceed context window of 4096"}',
    '{"type":"invalid_request_error","param":null,"code":"context_length_exceeded"}',
    '{"role":"user","content":"hi"},{"role":"assistant","content":""}',
    'role: user, user: "assistant", name: "system"',
    "POST /v1/chat/completions HTTP/1.1 500 Internal Server Error",
    "host: 127.0.0.1:39281 user-agent: OpenAI/Python 1.30.1 x-stainless-arch: x64",
    "GET https://huggingface.co/api/models/bartowski/Llama-3.2-1B-Instruct-GGUF/resolve/main/README.md 404",  # noqa: E501
    "GET https://cdn-lfs-us-1.hf.co/repos/aa/bb/"
    + hexs(64)
    + "/"
    + hexs(64)
    + "?response-content-disposition=inline",
    "drogon::HttpClientImpl::createTcpClient() trantor::EventLoop::loop() [clone .constprop.0]",
    "cortex::services::ModelService::StartModel(std::string const&, "  # noqa: ISC004
    "StartParameterOverride const&) [0x55d0c0ffee00]",
    "src/services/download_service.cc:213 std::filesystem::__cxx11::filesystem_error:",
    "filesystem error: cannot create directories: Read-only file system [/opt/models/cortex.so]",
    "TypeError: Cannot read properties of undefined (reading 'max_tokens')\n    "  # noqa: ISC004
    "at /$bunfs/root/cortex.js:21:34",
    "ggml_metal_init: GPU name:   Apple M2 Max; GPUFamilyApple8 (1008); "  # noqa: ISC004
    "recommendedMaxWorkingSetSize = 22906.50 MB",
    "ggml_vulkan: Found 1 Vulkan devices: Vulkan0: AMD Radeon RX 7900 XTX (RADV "  # noqa: ISC004
    "NAVI31) (radv) | uma: 0 | fp16: 1",
    "hsa agent gfx1100 gfx90a:sramecc+:xnack- sm_89 compute_80",
    "stop_token='<|eot_id|>', eos_token_id=[128001, 128008, 128009]",
    "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU "  # noqa: ISC004
    "0; 23.65 GiB total capacity)",
    "PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True HF_HUB_OFFLINE=1 OMP_NUM_THREADS=8",
    "KV cache: type_k = 'f16', type_v = 'f16', n_layer = 32, can_shift = 1; key "  # noqa: ISC004
    "'general.name' not found in model",
    "error: key not found in model: tokenizer.ggml.pre",
    "wrong key type: general.architecture expected str",
    "KeyError: 'model.layers.31.mlp.down_proj.weight_scale_inv'",
    "Sampler settings: seed = 4294967295, temp = 0.800, top_k = 40, min_p = "  # noqa: ISC004
    "0.050, mirostat_tau = 5.000",
    "Process 8812 (cortex-server) exited with code 3221225477",
    "ntdll!RtlUserThreadStart+0x28 KERNEL32!BaseThreadInitThunk+0x14",
    "pip install --index-url https://wheels.example.com/whl/cu121 torch",
    "git+https://github.com/ggerganov/llama.cpp.git@" + hexs(40),
    "npm ERR! integrity sha512-" + in_base64(64) + " npm ERR! code EINTEGRITY",
    '"resolved": "https://packages.example.com/openai/-/openai-4.47.1.tgz", "integrity": "sha512-'
    + in_base64(64)
    + '"',
    "--model /opt/m/qwen2.5-7b-instruct-q4_k_m.gguf --ctx-size 8192 --n-gpu-layers 99",
    "--flash-attn --cache-type-k q8_0 --host 127.0.0.1 --port 39281 --api-key-file /etc/k",
    "engine=llama-cpp version=v0.1.43 variant=linux-amd64-avx2-cuda-12-0",
    "openmp vcomp140.dll msvcp140.dll api-ms-win-crt-runtime-l1-1-0.dll",
    "qdrant collection 'documents' vector size 1536 distance Cosine uuid namespace",
    "user_id=42 userId: 7 users: 3 username is required",
    "tokens_per_second: 43.21, prompt_eval_count: 26, eval_duration: "  # noqa: ISC004
    "4709213000, load_duration: 5025959",
    "created_at: 2024-05-01T12:34:56.789012345Z",
    'chunk: data: {"id":"chatcmpl-'
    + _MAKER.of(29)
    + '","object":"chat.completion.chunk","system_fingerprint":"fp_'
    + hexs(10)
    + '"}',
    "cloudflare cf-ray: 8a1b2c3d4e5f6789-SIN x-amz-cf-pop: SIN2-P1 x-request-id: req_" + hexs(32),
    "x-amz-request-id: 7Z8Q9X0A1B2C3D4E x-amz-id-2: " + in_base64(56),
    "traceparent: 00-" + hexs(32) + "-" + hexs(16) + "-01",
    'ETag: W/"' + hexs(20) + '" last-modified: Mon, 01 Jan 2024 00:00:00 GMT',
    "container 3f" + hexs(62) + " image cortexso/cortex:1.0.13 pod cortex-server-7d9c5b8f6d-x2lzq",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_cortex_is_not_touched(line: str) -> None:
    assert [redactor.session().text(line).text for redactor in WHOSE] == [line] * len(WHOSE)
