"""Facts about the computer, from real files here and from recorded text of other systems."""

import json
import os
import platform
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from tray_app import paths, user_folders
from tray_app.capture import facts
from tray_app.sysinfo import cpu, gpu, gpu_windows, host

ROOT = Path(__file__).parents[3]


def test_this_computers_facts_are_texts_and_never_the_interpreters(tmp_path: Path) -> None:
    known = host.facts()
    assert set(known) == {"osName", "osVersion", "architecture", "cpu", "gpus"}
    assert all(isinstance(value, str) for value in known.values())
    assert known["osName"] == sys.platform
    assert sys.version.split()[0] not in known["osVersion"]
    assert known["cpu"]
    assert isinstance(json.loads(known["gpus"]), list)


def test_the_cache_is_filled_by_a_process_and_read_by_the_capture_side(tmp_path: Path) -> None:
    folders = {"XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    environ = {**os.environ, **folders, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-m", "tray_app.sysinfo"], env=environ, check=True, timeout=180)
    file = paths.host_facts_file(folders, platform="linux")
    if sys.platform == "linux":
        assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert facts.known(file)["cpu"] == cpu.model()
    assert facts.known(file)["osVersion"] == host.os_version()


@pytest.mark.parametrize(
    "content", ["", "{", "boot", "boot=of another start\ncpu=old\n", "cpu=old\n", "=\n"]
)
def test_a_cache_that_is_no_good_gives_the_cheap_facts(content: str, tmp_path: Path) -> None:
    file = tmp_path / "facts.txt"
    file.write_text(content)
    assert facts.known(file) == facts.cheap()
    assert facts.known(tmp_path / "absent.txt") == facts.cheap()


def test_install_starts_gathering_once_and_leaves_the_host_without_a_child(tmp_path: Path) -> None:
    script = (
        "import os, sys\nfrom tray_app import capture\ncapture.install('cli', app_version='1')\n"
        "if os.name != 'posix': sys.exit()\n"  # where a child is nothing to wait for
        "try: print(os.waitpid(-1, os.WNOHANG))\nexcept ChildProcessError: print('none')\n"
    )
    environ = {
        **os.environ,
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "LOCALAPPDATA": str(tmp_path / "cache"),
        "CORTEX_DATA_FOLDER": str(tmp_path / "data"),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, check=True, timeout=60
    )
    assert done.stdout == (b"none\n" if os.name == "posix" else b"")
    assert done.stderr == b""
    file = tmp_path / "cache" / "cortex" / "host-facts.txt"
    deadline = time.monotonic() + 60
    while not file.exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    first = file.stat()
    subprocess.run(
        [sys.executable, "-c", script],
        env=environ,
        check=True,
        timeout=180,
        stdout=subprocess.DEVNULL,
    )
    assert file.stat().st_ino == first.st_ino


def test_processor_names() -> None:
    x86 = (
        "processor\t: 0\nvendor_id\t: GenuineIntel\nmodel\t\t: 85\nmodel name\t: "
        "Intel(R) Xeon(R) Gold 6130 CPU\n"
    )
    assert cpu.from_proc(x86) == "Intel(R) Xeon(R) Gold 6130 CPU"
    arm = (
        "processor\t: 0\nBogoMIPS\t: 108.00\n\nHardware\t: BCM2835\nModel\t\t: "
        "Raspberry Pi 4 Model B Rev 1.4\n"
    )
    assert cpu.from_proc(arm) == "Raspberry Pi 4 Model B Rev 1.4"
    assert cpu.from_proc("") == ""


def test_system_names() -> None:
    if sys.platform == "linux":
        assert host.os_version().endswith(f" (kernel {platform.release()})")
    numbers = {"CurrentMajorVersionNumber": 10, "CurrentMinorVersionNumber": 0}
    eleven = {"ProductName": "Windows 10 Pro", "DisplayVersion": "23H2", "UBR": 3447}
    server = {"ProductName": "Windows Server 2022 Standard", "DisplayVersion": "21H2"}
    for values, build, said in (
        (eleven, "22631", "Windows 11 Pro 23H2 (10.0.22631.3447)"),
        (eleven, "19045", "Windows 10 Pro 23H2 (10.0.19045.3447)"),
        (server, "20348", "Windows Server 2022 Standard 21H2 (10.0.20348)"),
    ):
        assert host.windows_version({**numbers, **values, "CurrentBuildNumber": build}) == said
    assert [
        host.architecture(name) for name in ("x86_64", "AMD64", "aarch64", "arm64", "riscv64")
    ] == [
        "x64",
        "x64",
        "arm64",
        "arm64",
        "riscv64",
    ]


# ---- graphics cards


class Library:
    """NVIDIA's library as it answers on a computer with two cards, one of which shares the
    computer's memory.
    """

    class NVMLError(Exception):
        """What it raises."""

    def __init__(self) -> None:
        self.open = 0

    def nvmlInit(self) -> None:
        self.open += 1

    def nvmlShutdown(self) -> None:
        self.open -= 1

    def nvmlDeviceGetCount(self) -> int:
        return 2

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlDeviceGetName(self, handle: int) -> str | bytes:
        return [b"NVIDIA GeForce RTX 4090", "NVIDIA GB10"][handle]

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> SimpleNamespace:
        if handle == 1:
            raise self.NVMLError("Not Supported")
        return SimpleNamespace(total=24564 * 1024 * 1024)

    def nvmlDeviceGetPciInfo(self, handle: int) -> SimpleNamespace:
        return SimpleNamespace(busId=f"00000000:0{handle + 1}:00.0")


def test_nvidias_library_is_asked_and_closed() -> None:
    library = Library()
    first, second = gpu.nvidia(library)
    assert first == gpu.Card("NVIDIA GeForce RTX 4090", "NVIDIA", 24564, False, "0000:01:00.0")
    assert second == gpu.Card("NVIDIA GB10", "NVIDIA", None, True, "0000:02:00.0")
    assert library.open == 0


def test_no_driver_is_no_error() -> None:
    assert isinstance(gpu.cards(), list)


def sysfs(root: Path, name: str, bus: str, **files: str) -> None:
    device = root / "devices" / bus
    device.mkdir(parents=True)
    for file, content in files.items():
        (device / file).write_text(content + "\n")
    (root / "drm" / name).mkdir(parents=True)
    (root / "drm" / name / "device").symlink_to(device)


@pytest.mark.skipif(sys.platform == "win32", reason="no such names and links there")
def test_the_kernels_cards(tmp_path: Path) -> None:
    mib = 1024 * 1024
    sysfs(tmp_path, "card0", "0000:00:02.0", vendor="0x8086", device="0x9a49")
    sysfs(
        tmp_path,
        "card1",
        "0000:03:00.0",
        vendor="0x1002",
        device="0x744c",
        mem_info_vram_total=str(24560 * mib),
        mem_info_gtt_total=str(32000 * mib),
    )
    sysfs(
        tmp_path,
        "card2",
        "0000:05:00.0",
        vendor="0x1002",
        device="0x1636",
        mem_info_vram_total=str(512 * mib),
        mem_info_gtt_total=str(15000 * mib),
    )
    (tmp_path / "drm" / "card0-HDMI-A-1").mkdir()
    names = {"0000:03:00.0": "Navi 31 [Radeon RX 7900 XTX]"}
    assert gpu.from_sysfs(tmp_path / "drm", names) == [
        gpu.Card("Intel 9a49", "Intel", None, True, "0000:00:02.0"),
        gpu.Card("Navi 31 [Radeon RX 7900 XTX]", "AMD", 24560, False, "0000:03:00.0"),
        gpu.Card("AMD 1636", "AMD", 512, True, "0000:05:00.0"),
    ]
    assert gpu.from_sysfs(tmp_path / "absent") == []


def test_lspci() -> None:
    text = (
        '0000:00:02.0 "VGA compatible controller" "Intel Corporation" "TigerLake-LP GT2 '
        '[Iris Xe]" -r01 "Dell" "XPS"\n'
        '0000:00:1f.3 "Audio device" "Intel Corporation" "Tiger Lake-LP Smart Sound" -r20\n'
        '0000:01:00.0 "3D controller" "NVIDIA Corporation" "GA107M [GeForce RTX 3050]" -ra1\n'
        '0000:03:00.0 "Display controller" "Advanced Micro Devices, Inc. '
        '[AMD/ATI]" "Navi 24" -rc1\n'
    )
    assert gpu.from_lspci(text) == [
        gpu.Card("TigerLake-LP GT2 [Iris Xe]", "Intel", None, True, "0000:00:02.0"),
        gpu.Card("GA107M [GeForce RTX 3050]", "NVIDIA", None, False, "0000:01:00.0"),
        gpu.Card("Navi 24", "AMD", None, False, "0000:03:00.0"),
    ]


def test_macos() -> None:
    text = json.dumps(
        {
            "SPDisplaysDataType": [
                {
                    "_name": "Apple M2 Pro",
                    "sppci_model": "Apple M2 Pro",
                    "spdisplays_vendor": "sppci_vendor_Apple",
                },
                {
                    "sppci_model": "AMD Radeon Pro 5500M",
                    "spdisplays_vendor": "AMD (0x1002)",
                    "spdisplays_vram": "8 GB",
                },
                {
                    "sppci_model": "Intel UHD Graphics 630",
                    "spdisplays_vendor": "Intel",
                    "spdisplays_vram_shared": "1536 MB",
                },
            ]
        }
    )
    assert gpu.from_system_profiler(text) == [
        gpu.Card("Apple M2 Pro", "Apple", None, True),
        gpu.Card("AMD Radeon Pro 5500M", "AMD", 8192, False),
        gpu.Card("Intel UHD Graphics 630", "Intel", 1536, True),
    ]


def test_what_dxgi_says() -> None:
    gib = 1 << 30
    found = gpu_windows.from_adapters(
        [
            gpu_windows.Adapter("NVIDIA GeForce RTX 4070", 0x10DE, 12 * gib, 16 * gib),
            gpu_windows.Adapter("AMD Radeon(TM) Graphics", 0x1002, gib // 2, 16 * gib),
            gpu_windows.Adapter("Intel(R) UHD Graphics 770", 0x8086, gib // 8, 16 * gib),
            gpu_windows.Adapter("Microsoft Basic Render Driver", 0x1414, 0, gib, is_software=True),
        ]
    )
    assert found == [
        gpu.Card("NVIDIA GeForce RTX 4070", "NVIDIA", 12288, False),
        gpu.Card("AMD Radeon(TM) Graphics", "AMD", 512, True),
        gpu.Card("Intel(R) UHD Graphics 770", "Intel", 128, True),
    ]


def test_what_the_registry_says_of_drivers() -> None:
    """A size is a number of 64 bits or, with older drivers, the bytes of one."""
    size = "HardwareInformation.qwMemorySize"
    nvidia = {"DriverDesc": "NVIDIA RTX A2000", "ProviderName": "NVIDIA", size: 6 << 30}
    found = gpu_windows.from_registry(
        [
            nvidia,
            nvidia,  # one for each screen
            {
                "DriverDesc": "VMware SVGA 3D",
                "ProviderName": "VMware, Inc.",
                "HardwareInformation.MemorySize": (1 << 30).to_bytes(4, "little"),
            },
            {"ProviderName": "nobody"},
        ]
    )
    assert found == [
        gpu.Card("NVIDIA RTX A2000", "NVIDIA", 6144, False),
        gpu.Card("VMware SVGA 3D", "VMware", 1024, False),
    ]


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows itself")
def test_windows_tells_all_facts_without_starting_a_program() -> None:
    """Facts that need no program are there within a second or two."""
    started: list[str] = []
    told = threading.get_ident()

    def hear(event: str, _arguments: tuple[object, ...]) -> None:
        if event in ("subprocess.Popen", "os.system") and threading.get_ident() == told:
            started.append(event)

    sys.addaudithook(hear)
    known = host.facts()
    told = 0
    assert not started
    assert known["osName"] == "win32"
    assert known["osVersion"].startswith("Windows")
    assert known["architecture"] == "x64"
    assert known["cpu"]
    assert isinstance(json.loads(known["gpus"]), list)


def test_the_same_card_found_in_two_ways_is_one_card() -> None:
    told = gpu.Card("NVIDIA GeForce RTX 4090", "NVIDIA", 24564, False, "0000:01:00.0")
    again = gpu.Card("AD102", "NVIDIA", None, False, "0000:01:00.0")
    other = gpu.Card("Iris Xe", "Intel", None, True, "0000:00:02.0")
    assert gpu.merged([told], [again, other]) == [told, other]
    assert gpu.merged([told], [gpu.Card("NVIDIA GeForce RTX 4090", "NVIDIA", 4095)]) == [told]


def test_cards_are_written_as_cortex_does() -> None:
    card = gpu.Card("AMD Radeon Pro 5500M", "AMD", 8192, False, "x")
    assert card.as_json() == {
        "model": "AMD Radeon Pro 5500M",
        "vendor": "AMD",
        "vram": 8192,
        "vramDynamic": False,
    }


def test_a_frozen_program_gathers_with_its_own_executable(private_home: Path) -> None:
    """What the bundle's entry does with the option that it hands to the capture side."""
    root = Path(__file__).parents[3]
    command = [
        sys.executable,
        str(root / "packaging" / "pyinstaller" / "entry.py"),
        "--gather-host-facts",
    ]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(root)}, check=True, timeout=180)
    told = paths.host_facts_file().read_text().splitlines()
    assert told[0] == f"boot={user_folders.boot_id()}"
