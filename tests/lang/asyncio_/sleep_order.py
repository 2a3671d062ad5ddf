# skip: stress
# Sleepers wake by their time, whatever the order in which they lay down.
import asyncio


async def sleeper(t, out):
    await asyncio.sleep(t)
    out.append(t)


async def main():
    out = []
    times = [0.3, 0.1, 0.2, 0, 0.1]
    await asyncio.gather(*[sleeper(t, out) for t in times])
    print(out == sorted(times))
    print(await asyncio.sleep(0, "result"), await asyncio.sleep(0.001, 5), await asyncio.sleep(0))
    await asyncio.sleep(-1)
    print("negative is now")


asyncio.run(main())
