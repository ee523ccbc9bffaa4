"""Methods about stored files. Sending them is in sending; downloading is the HTTP front's."""

from sandbox.bots import Bot
from sandbox.errors import bad_request
from sandbox.files import LARGEST_DOWNLOAD
from sandbox.params import Params
from sandbox.users import Json
from sandbox.world import World


def get_file(world: World, bot: Bot, params: Params) -> Json:
    stored = world.files.find(params.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.upload.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return stored.ids() | {"file_path": stored.path}


def get_user_profile_photos(world: World, bot: Bot, params: Params) -> Json:
    if world.users.find(params.user_id()) is None:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


METHODS = {"getFile": get_file, "getUserProfilePhotos": get_user_profile_photos}
