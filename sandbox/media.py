"""What messages of other kinds than text look like. The files behind them are tiny and made up."""

from sandbox.errors import RefusedError
from sandbox.files import Files, Upload
from sandbox.users import Json

PLAIN: dict[str, Json] = {
    "contact": {"phone_number": "+4500000000", "first_name": "Sandbox"},
    "location": {"latitude": 55.6761, "longitude": 12.5683},
    "dice": {"emoji": "🎲", "value": 4},
    "venue": {
        "location": {"latitude": 55.6761, "longitude": 12.5683},
        "title": "A café",
        "address": "Nearby 1",
    },
    "poll": {
        "id": "1",
        "question": "Tea or coffee?",
        "options": [
            {"persistent_id": "0", "text": "Tea", "voter_count": 0},
            {"persistent_id": "1", "text": "Coffee", "voter_count": 0},
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    },
}
FRAME: Json = {"width": 640, "height": 480, "duration": 3}
FILES: dict[str, Json] = {
    "document": {"file_name": "note.txt", "mime_type": "text/plain"},
    "audio": {"duration": 3, "file_name": "tune.mp3", "mime_type": "audio/mpeg"},
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "video": FRAME | {"file_name": "clip.mp4", "mime_type": "video/mp4"},
    "animation": FRAME | {"file_name": "loop.mp4", "mime_type": "video/mp4"},
    "video_note": {"length": 240, "duration": 3},
    "sticker": {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "🙂",
    },
}


def media_fields(files: Files, kind: str) -> Json:
    """The fields that make a message of this kind."""
    if kind in PLAIN:
        return {kind: PLAIN[kind]} | ({"location": PLAIN["location"]} if kind == "venue" else {})
    ids = files.add(Upload(f"{kind}.bin", b"sandbox"), f"{kind}s").ids()
    if kind == "photo":
        return {"photo": [ids | {"width": 800, "height": 600}]}
    if kind not in FILES:
        raise RefusedError(f"the sandbox knows no {kind}")
    shown = {kind: ids | FILES[kind]}
    return shown | ({"document": ids | FILES["document"]} if kind == "animation" else {})
