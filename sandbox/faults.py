"""Failures ordered in advance: wrong answers, lost ones, none at all. It decides which call is hit, no more."""

from dataclasses import dataclass

from sandbox.errors import ApiError, NoAnswerError

TEXTS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
SILENT = ("timeout", "drop", "lost_answer")


@dataclass(slots=True)
class Fault:
    """One ordered failure; without a method it hits anything but getUpdates, which would eat it unseen."""

    code: int | str
    method: str | None = None
    chat_id: int | None = None
    retry_after: int | None = None
    times: int = 1

    def hits(self, method: str, chat_id: int | None) -> bool:
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        return method != "getupdates" if self.method is None else self.method.lower() == method

    def strike(self) -> None:
        """Fails the call; only a lost answer lets it go through first."""
        if self.code == "lost_answer":
            return
        if isinstance(self.code, str):
            raise NoAnswerError(self.code)
        if self.code == 429:
            wait = self.retry_after or 5
            raise ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        raise ApiError(self.code, TEXTS.get(self.code, "Internal Server Error"))


class Faults:
    """The failures still to come."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def order(self, fault: Fault) -> None:
        if isinstance(fault.code, str) and fault.code not in SILENT:
            raise ValueError(f"unknown fault {fault.code}")
        if fault.times > 0:
            self.waiting.append(fault)

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        for fault in self.waiting:
            if fault.hits(method, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self.waiting.clear()
