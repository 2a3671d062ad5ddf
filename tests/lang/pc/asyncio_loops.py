# skip: stress
# Loops as objects: the order of calls, threads, executors, contexts, handlers, policies.
import asyncio
import contextvars
import threading

var = contextvars.ContextVar("var", default="none")


def order():
    loop = asyncio.new_event_loop()
    got = []

    # However late the loop is, times keep their order from here on.
    def next_round():
        got.append("next round")
        loop.call_later(0.02, got.append, "later")
        loop.call_at(loop.time() + 0.01, got.append, "at")
        loop.call_later(0.005, got.append, "never").cancel()
        loop.call_later(0.03, loop.stop)

    loop.call_soon(lambda: loop.call_soon(next_round))
    loop.call_soon(got.append, "soon")
    loop.run_forever()
    print(got, loop.is_running(), loop.is_closed())
    loop.close()
    print(loop.is_closed())
    for call in (lambda: loop.call_soon(print), loop.run_forever):
        try:
            call()
        except RuntimeError as e:
            print(e)


def in_threads():
    results = []

    async def work(n):
        await asyncio.sleep(0.01)
        results.append((n, asyncio.get_running_loop() is loops[n]))

    loops = {}

    def run(n):
        loops[n] = asyncio.new_event_loop()
        loops[n].run_until_complete(work(n))
        loops[n].close()

    threads = [threading.Thread(target=run, args=(n,)) for n in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(results))


def from_another_thread():
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def double(n):
        await asyncio.sleep(0)
        return 2 * n

    async def fails():
        raise ValueError("there")

    print(asyncio.run_coroutine_threadsafe(double(21), loop).result(5))
    try:
        asyncio.run_coroutine_threadsafe(fails(), loop).result(5)
    except ValueError as e:
        print("raised", e)
    done = threading.Event()
    loop.call_soon_threadsafe(done.set)
    print(done.wait(5))
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def executors():
    loop = asyncio.get_running_loop()
    main = threading.get_ident()
    print(await loop.run_in_executor(None, lambda: threading.get_ident() != main))
    var.set("here")
    print(await asyncio.to_thread(var.get))
    print(await asyncio.gather(*[asyncio.to_thread(pow, 2, n) for n in range(5)]))


async def contexts():
    var.set("outer")
    seen = []

    async def inner(value):
        seen.append(var.get())
        var.set(value)
        await asyncio.sleep(0)
        seen.append(var.get())

    await asyncio.gather(inner("a"), inner("b"))
    print(seen, var.get())
    context = contextvars.copy_context()
    context.run(var.set, "given")
    await asyncio.create_task(inner("in the given one"), context=context)
    print(seen[-2:], context[var], var.get())
    asyncio.get_running_loop().call_soon(lambda: seen.append(var.get()))
    var.set("after")
    await asyncio.sleep(0)
    print(seen[-1])


async def handlers():
    loop = asyncio.get_running_loop()
    told = []
    loop.set_exception_handler(lambda loop, context: told.append(context))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)
    print(type(told[0]["exception"]).__name__, sorted(told[0]))
    loop.call_exception_handler({"message": "by hand"})
    print(told[1])


async def wrong_loop():
    other = asyncio.new_event_loop()
    future = other.create_future()
    try:
        await future
    except RuntimeError as e:
        print("attached to a different loop" in str(e))
    other.close()
    try:
        asyncio.run(handlers_never)
    except (RuntimeError, ValueError) as e:
        print(e)


handlers_never = None


def policies():
    class Policy(asyncio.DefaultEventLoopPolicy):
        made = 0

        def new_event_loop(self):
            Policy.made += 1
            return super().new_event_loop()

    asyncio.set_event_loop_policy(Policy())

    async def value():
        return asyncio.current_task().get_name() != ""

    print(asyncio.run(value()), Policy.made)
    with asyncio.Runner() as runner:
        print(runner.run(value()), runner.get_loop().is_running(), Policy.made)
    asyncio.set_event_loop_policy(None)
    print(isinstance(asyncio.get_event_loop_policy(), asyncio.DefaultEventLoopPolicy))
    print(issubclass(asyncio.SelectorEventLoop, asyncio.AbstractEventLoop))
    print(issubclass(asyncio.SelectorEventLoop, asyncio.BaseEventLoop))


async def cancelling():
    async def sleeper():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("cancelled", e.args)
            raise

    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(task.cancel("why"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args, task.cancelled())
    me = asyncio.current_task()
    me.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("myself", me.uncancel())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            await asyncio.sleep(0)
            raise KeyError("out")
    except* KeyError as e:
        print(e.exceptions)


order()
in_threads()
from_another_thread()
for main in (executors, contexts, handlers, wrong_loop, cancelling):
    asyncio.run(main())
policies()
