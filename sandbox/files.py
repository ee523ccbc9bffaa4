"""Files that were sent, kept in memory under a bound. It gives them ids; messages only carry those."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from sandbox.users import Json

LARGEST_DOWNLOAD = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Upload:
    """A file part of a request."""

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file somebody can download again."""

    file_id: str
    path: str
    upload: Upload

    def ids(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_id[-12:],
            "file_size": len(self.upload.content),
        }


class Files:
    """The newest files by id and by path."""

    def __init__(self, keep: int = 500) -> None:
        self._keep = keep
        self._count = 0
        self._by_id: OrderedDict[str, StoredFile] = OrderedDict()

    def add(self, upload: Upload, folder: str) -> StoredFile:
        self._count += 1
        mark = hashlib.sha256(f"{self._count}/{upload.name}".encode()).hexdigest()[:24]
        suffix = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        stored = StoredFile(f"SBX{mark}", f"{folder}/file_{self._count}.{suffix}", upload)
        self._by_id[stored.file_id] = stored
        if len(self._by_id) > self._keep:
            self._by_id.popitem(last=False)
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return next((stored for stored in self._by_id.values() if stored.path == path), None)
