from harness import World


async def test_waymark_starts_on_the_sandbox_and_is_added_to_a_group(world: World) -> None:
    assert world.program.username == world.scene.bot["username"]
