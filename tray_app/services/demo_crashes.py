"""The made-up crashes of the demo: what goes wrong in Cortex, as it would be reported. Data only."""

from dataclasses import dataclass

from tray_app import contract

VERSIONS = ("0.3.0", "0.4.2", "0.5.0", "0.5.1", "0.6.1")
"""Oldest first. 0.5.0 is the one with a regression."""
MODELS = ("tinyllama", "llama3:8b-gguf", "mistral:7b", "phi-3:medium")


KNOWN_ISSUES = """\
# The issues that the demo knows. Their addresses lead nowhere: the names are reserved for examples (RFC 2606).

[[issue]]
title = "The server cannot load a model whose file was moved"
url = "https://tracker.example/cortex/issues/217"
message = "no such file or directory"
fixed_in = "0.7.0"

[[issue]]
title = "Out of memory on graphics cards with 8 GB"
url = "https://tracker.example/cortex/issues/174"
message = "CUDA error: out of memory"
fixed_in = "0.5.1"
note = "A smaller quantisation needs less memory."

[[issue]]
title = "A log-in page of a proxy is taken for an answer"
url = "https://tracker.example/cortex/issues/190"
message = "<!DOCTYPE"
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that goes wrong, again and again. `{…}` in texts is filled in for each crash."""

    source: str
    exception: str
    message: str
    stack: str
    """Without its first line."""
    commands: tuple[str, ...] = ("",)
    endpoints: tuple[str, ...] = ("",)
    with_model: bool = True
    weight: int = 1
    """How often it happens, beside the others."""
    only_in: tuple[str, ...] = VERSIONS


@dataclass(frozen=True, slots=True)
class Computer:
    """One computer on which Cortex crashed."""

    os_name: str
    architecture: str
    runtime: str
    """What Cortex writes as osVersion: Node's version."""
    cpu: str
    gpus: tuple[tuple[str, str, int | None], ...] = ()
    """Model, vendor and memory in MiB; None where the card shares the computer's memory."""


COMPUTERS = (
    Computer(
        "linux",
        "x64",
        "v20.15.1",
        "AMD Ryzen 9 7950X 16-Core Processor",
        (("NVIDIA GeForce RTX 4090", "NVIDIA", 24564),),
    ),
    Computer(
        "linux",
        "x64",
        "v20.15.1",
        "13th Gen Intel(R) Core(TM) i9-13900K",
        (("NVIDIA GeForce RTX 3060", "NVIDIA", 12288), ("UHD Graphics 770", "Intel Corporation", 256)),
    ),
    Computer("darwin", "arm64", "v20.14.0", "Apple M2 Pro", (("Apple M2 Pro", "Apple", None),)),
    Computer("win32", "x64", "v18.20.4", "Intel(R) Core(TM) i7-12700H"),
)

DIST = "/usr/lib/node_modules/cortexso/dist/src"

KINDS = (
    Kind(
        contract.SOURCE_SERVER,
        "TypeError",
        "Cannot read properties of undefined (reading 'contextLength')",
        f"    at ModelsUsecases.startModel ({DIST}/usecases/models/models.usecases.js:144:29)\n"
        f"    at async ModelsController.startModel"
        f" ({DIST}/infrastructure/controllers/models.controller.js:88:16)\n"
        "    at async"
        " /usr/lib/node_modules/cortexso/node_modules/@nestjs/core/router/router-execution-context.js:46:28\n"
        "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
        endpoints=("/v1/models/{model}/start",),
        weight=9,
        only_in=("0.5.0",),
    ),
    Kind(
        contract.SOURCE_SERVER,
        "AxiosError",
        "connect ECONNREFUSED 127.0.0.1:{port}",
        "    at AxiosError.from (/usr/lib/node_modules/cortexso/node_modules/axios/dist/node/axios.cjs:837:14)\n"
        f"    at async ChatUsecases.inference ({DIST}/usecases/chat/chat.usecases.js:41:33)\n"
        f"    at async ChatController.create ({DIST}/infrastructure/controllers/chat.controller.js:37:20)",
        endpoints=("/v1/chat/completions", "/v1/embeddings"),
        weight=6,
    ),
    Kind(
        contract.SOURCE_CLI,
        "Error",
        "ENOENT: no such file or directory, open '/home/{user}/cortex/models/{model}/model.yml'",
        "    at async open (node:internal/fs/promises:639:25)\n"
        f"    at async FileManagerService.readYaml ({DIST}/file-manager/file-manager.service.js:210:22)\n"
        f"    at async ModelsCliUsecases.pullModel"
        f" ({DIST}/infrastructure/commanders/usecases/models.cli.usecases.js:97:9)",
        commands=("cortex run {model}", "cortex models start {model}", "cortex models pull {model}"),
        weight=6,
    ),
    Kind(
        contract.SOURCE_CLI,
        "AxiosError",
        "Request failed with status code 401 (Authorization: Bearer {token})",
        "    at settle (/usr/lib/node_modules/cortexso/node_modules/axios/dist/node/axios.cjs:2019:12)\n"
        "    at IncomingMessage.handleStreamEnd"
        " (/usr/lib/node_modules/cortexso/node_modules/axios/dist/node/axios.cjs:3135:11)\n"
        f"    at async DownloadManagerService.download ({DIST}/download-manager/download-manager.service.js:66:26)",
        commands=("cortex models pull {model}",),
        weight=2,
    ),
    Kind(
        contract.SOURCE_CLI,
        "SyntaxError",
        "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
        "    at JSON.parse (<anonymous>)\n"
        f"    at EnginesUsecases.installEngine ({DIST}/usecases/engines/engines.usecase.js:73:31)\n"
        f"    at async EnginesInitCommand.run"
        f" ({DIST}/infrastructure/commanders/engines/engines-init.command.js:30:9)",
        commands=("cortex engines init", "cortex engines install llama-cpp"),
        with_model=False,
        weight=3,
    ),
    Kind(
        contract.SOURCE_CLI,
        "Error",
        "Не удалось загрузить модель {model}: недостаточно памяти ({mib} МБ)",
        f"    at ModelsUsecases.checkMemory ({DIST}/usecases/models/models.usecases.js:301:19)\n"
        f"    at async RunCommand.run ({DIST}/infrastructure/commanders/run.command.js:58:13)",
        commands=("cortex run {model}",),
        weight=2,
    ),
    Kind(
        contract.SOURCE_SERVER,
        "Error",
        "模型 {model} 加载失败: 显存不足 {mib} MiB 😱",
        f"    at LlamaEngine.loadModel ({DIST}/extensions/llama-cpp.engine.js:121:15)\n"
        f"    at async ModelsUsecases.startModel ({DIST}/usecases/models/models.usecases.js:150:9)",
        endpoints=("/v1/models/{model}/start",),
        weight=2,
    ),
    Kind(
        contract.SOURCE_ENGINE,
        "SIGSEGV",
        "Segmentation fault at address 0x{address}",
        "#0  0x00007f{a} in ggml_backend_cuda_buffer_set_tensor (buffer=0x55{b}, size=4096)"
        " at /build/cortex-cpp/llama.cpp/ggml/src/ggml-cuda.cu:498\n"
        "#1  0x00007f{c} in llama_model_load_internal () at /build/cortex-cpp/llama.cpp/src/llama.cpp:6120\n"
        "#2  0x000055{d} in llama_engine::LoadModelImpl (this=0x55{b})"
        " at /build/cortex-cpp/cortex.llamacpp/src/llama_engine.cc:512\n"
        "#3  0x00007f{e} in trantor::EventLoop::loop () from /usr/lib/libtrantor.so.1",
        endpoints=("/inferences/server/loadmodel",),
        weight=5,
    ),
    Kind(
        contract.SOURCE_ENGINE,
        "std::runtime_error",
        "CUDA error: out of memory while allocating {mib} MiB on device 0",
        "#0  0x00007f{a} in ggml_cuda_error (file=0x7f{b}, line=101)"
        " at /build/cortex-cpp/llama.cpp/ggml/src/ggml-cuda.cu:101\n"
        "#1  0x00007f{c} in llama_kv_cache_init () at /build/cortex-cpp/llama.cpp/src/llama.cpp:3055\n"
        "#2  0x000055{d} in llama_engine::LoadModelImpl (this=0x55{b})"
        " at /build/cortex-cpp/cortex.llamacpp/src/llama_engine.cc:498",
        endpoints=("/inferences/server/loadmodel",),
        weight=5,
    ),
    Kind(
        contract.SOURCE_ENGINE,
        "std::out_of_range",
        "vector::_M_range_check: __n (which is {small}) >= this->size() (which is {small})",
        "#0  0x00007f{a} in std::vector<float>::_M_range_check () from /usr/lib/x86_64-linux-gnu/libstdc++.so.6\n"
        "#1  0x000055{b} in llama_engine::HandleEmbeddingImpl ()"
        " at /build/cortex-cpp/cortex.llamacpp/src/llama_engine.cc:1207\n"
        "#2  0x000055{c} in drogon::HttpServer::onHttpRequest () from /usr/lib/libdrogon.so.1",
        endpoints=("/inferences/server/embedding",),
        weight=2,
    ),
    Kind(
        contract.SOURCE_ENGINE,
        "RuntimeError",
        "Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!",
        "Traceback (most recent call last):\n"
        '  File "/opt/cortex.python/engine/worker.py", line 88, in run_inference\n'
        "    output = self.pipeline.generate(prompt, stream=True)\n"
        '  File "/opt/cortex.python/engine/pipeline.py", line 231, in generate\n'
        "    logits = self.model(tokens)\n"
        '  File "/usr/lib/python3/dist-packages/torch/nn/modules/module.py", line 1511, in _wrapped_call_impl\n'
        "    return self._call_impl(*args, **kwargs)",
        endpoints=("/v1/chat/completions",),
        weight=3,
    ),
    Kind(
        contract.SOURCE_ENGINE,
        "KeyError",
        "'tokenizer.chat_template'",
        "Traceback (most recent call last):\n"
        '  File "/opt/cortex.python/engine/loader.py", line 54, in load_checkpoint\n'
        '    template = metadata["tokenizer.chat_template"]',
        weight=2,
    ),
)

NEW_KINDS = (
    Kind(
        contract.SOURCE_SERVER,
        "RangeError",
        "Maximum call stack size exceeded",
        f"    at ThreadsUsecases.resolveMessages ({DIST}/usecases/threads/threads.usecases.js:212:18)\n"
        f"    at ThreadsUsecases.resolveMessages ({DIST}/usecases/threads/threads.usecases.js:219:23)\n"
        f"    at async ThreadsController.listMessages ({DIST}/infrastructure/controllers/threads.controller.js:104:16)",
        endpoints=("/v1/threads",),
    ),
    Kind(
        contract.SOURCE_ENGINE,
        "GGML_ASSERT",
        "GGML_ASSERT failed: n_tokens <= n_batch ({small} > 512)",
        "#0  0x00007f{a} in ggml_abort () from /usr/lib/libggml.so\n"
        "#1  0x00007f{b} in llama_decode_internal () at /build/cortex-cpp/llama.cpp/src/llama.cpp:14310\n"
        "#2  0x000055{c} in llama_engine::HandleInferenceImpl (this=0x55{d})"
        " at /build/cortex-cpp/cortex.llamacpp/src/llama_engine.cc:911",
        endpoints=("/inferences/server/chat_completion",),
    ),
    Kind(
        contract.SOURCE_CLI,
        "TypeError",
        "fetch failed: getaddrinfo EAI_AGAIN huggingface.co",
        "    at node:internal/deps/undici/undici:12618:11\n"
        f"    at async ModelsCliUsecases.searchHub"
        f" ({DIST}/infrastructure/commanders/usecases/models.cli.usecases.js:61:24)",
        commands=("cortex models pull {model}",),
    ),
)
"""Kinds that the history does not have: only what is new is announced."""
