# skip: stress
# Futures, calls at a time, waiting for the first, shields, threads, conditions: CPython's asyncio.
import asyncio


async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), asyncio.isfuture(f), asyncio.isfuture(1))
    try:
        f.result()
    except asyncio.InvalidStateError as e:
        print(e)
    f.add_done_callback(lambda f: print("called", f.result()))
    loop.call_later(0.01, f.set_result, 5)
    print(await f, f.done(), f.exception(), await f)
    try:
        f.set_result(6)
    except asyncio.InvalidStateError:
        print("set twice")
    g = loop.create_future()
    loop.call_soon(g.set_exception, ValueError("bad"))
    try:
        await g
    except ValueError as e:
        print("raised", e)
    h = loop.create_future()

    async def waits():
        await h

    task = asyncio.create_task(waits(), name="waiter")
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", h.cancelled(), task.get_name())
    order = []
    timer = loop.call_later(0.3, order.append, "late")
    loop.call_soon(order.append, "soon")
    loop.call_later(0.1, order.append, "early")
    loop.call_later(0.2, order.append, "never").cancel()
    await asyncio.sleep(0.6)
    print(order, timer.cancelled())


async def after(seconds, value):
    await asyncio.sleep(seconds)
    if isinstance(value, Exception):
        raise value
    return value


async def waiting():
    tasks = [asyncio.ensure_future(after(n / 10, n)) for n in (3, 1, 9)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.4)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), len(pending))
    print([await f for f in asyncio.as_completed([after(0.3, "c"), after(0.1, "a")])])
    f = asyncio.get_running_loop().create_future()
    f.set_result("future")
    print(await asyncio.gather(f, after(0, 1), asyncio.create_task(after(0, 2))))
    print(await asyncio.gather(after(0, KeyError("k")), after(0, 1), return_exceptions=True))
    inner = asyncio.create_task(after(0.5, "inner"))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.05)
    except asyncio.TimeoutError:
        print("timeout", inner.done())
    print(await inner)
    for bad in (lambda: asyncio.ensure_future(3), lambda: asyncio.create_task(3)):
        try:
            bad()
        except TypeError as e:
            print("TypeError")


async def threads():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, pow, 2, 10), await asyncio.to_thread(max, 3, 4))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as e:
        print(e)


async def conditions():
    condition = asyncio.Condition()
    ready = []

    async def consumer(n):
        async with condition:
            await condition.wait_for(lambda: ready)
            print("consumer", n, ready)

    tasks = [asyncio.create_task(consumer(n)) for n in range(2)]
    await asyncio.sleep(0)
    async with condition:
        ready.append(1)
        condition.notify_all()
    await asyncio.gather(*tasks)
    try:
        condition.notify()
    except RuntimeError as e:
        print(e)
    barrier = asyncio.Barrier(2)
    places = await asyncio.gather(barrier.wait(), barrier.wait())
    print(sorted(places), barrier.n_waiting)


for main in (futures, waiting, threads, conditions):
    print(main.__name__)
    asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(after(0, "done")), loop.is_running())
loop.run_until_complete(asyncio.sleep(0))
loop.close()


async def nothing():
    pass


async def kinds():
    task = asyncio.create_task(nothing())
    print(isinstance(task, asyncio.Future), issubclass(asyncio.Task, asyncio.Future))
    print(isinstance(5, asyncio.Future), isinstance(asyncio.Future(), asyncio.Task))
    await task


asyncio.run(kinds())
