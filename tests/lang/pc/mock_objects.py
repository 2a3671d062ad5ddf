# Mocks note calls, give what they are told to, and stand in for other objects for a while.
import asyncio
from unittest import mock
from unittest.mock import ANY, AsyncMock, MagicMock, Mock, PropertyMock, call, patch, sentinel

m = Mock()
m(1, 2, a=3)
m.f.g("x").h(y=2)
print(m.call_count, m.call_args, m.called, m.call_args.args, m.call_args.kwargs)
print(m.mock_calls)
print(m.method_calls, m.f.mock_calls)
print(m.mock_calls == [call(1, 2, a=3), call.f.g("x"), call.f.g().h(y=2)])
print(call.f.g("x").h(y=2).call_list() == m.mock_calls[1:])
print(call(1, ANY) == call(1, 5), call(1) != call(2), call(1), call.a.b(c=1))


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__, str(e).replace(str(id(m)), "ID"))


m = Mock(name="m")
attempt(m.assert_called)
attempt(m.assert_called_with, 1)
m(1)
attempt(m.assert_called_with, 2, x=1)
attempt(m.assert_called_once_with, 1)
m(1)
attempt(m.assert_called_once)
attempt(m.assert_not_called)
attempt(m.assert_any_call, 3)
attempt(m.assert_has_calls, [call(1), call(1)])
attempt(m.assert_has_calls, [call(2)])
attempt(lambda: m.assert_foo)
m.reset_mock()
print(m.call_count, m.mock_calls)

m = Mock(return_value=3, side_effect=[1, ValueError("no"), 2])
for _ in range(3):
    attempt(m)
attempt(Mock(side_effect=KeyError("k")))
print(Mock(side_effect=lambda x: x + 1)(4), Mock(**{"a.b.return_value": 5}).a.b())
w = Mock(wraps=[3, 1])
print(w.index(1), w.index.call_args)


class Shop:
    size = 3

    def buy(self, what, count=1):
        return count

    @staticmethod
    def open(hour):
        pass

    async def later(self):
        pass


s = Mock(spec=Shop)
print(isinstance(s, Shop), s.buy("x") is s.buy.return_value)
attempt(lambda: s.sell)
s.extra = 1
print(s.extra)
strict = Mock(spec_set=["a"])
attempt(setattr, strict, "b", 1)
a = mock.create_autospec(Shop)
shop = a()
shop.buy("x", 2)
print(shop.buy.call_args, isinstance(shop, Shop))
attempt(shop.buy)
attempt(mock.create_autospec(lambda a, b: None), 1)
del s.buy
attempt(lambda: s.buy)

g = MagicMock()
print(len(g), list(g), int(g), bool(g), 3 in g, g == g, g != g, float(g))
g.__len__.return_value = 4
g.__iter__.return_value = [1, 2]
g.__getitem__.side_effect = lambda i: i * 2
g.__str__ = lambda self: "text"
print(len(g), list(g), list(g), g[4], str(g))
g["k"] = 1
print(g.__setitem__.call_args)
with g as inner:
    pass
print(inner is g.__enter__.return_value, g.__exit__.called)
attempt(lambda: len(Mock()))
print(g < 3 if False else "not compared", (g + 1) is g.__add__.return_value)

with patch.object(Shop, "size", 9):
    print(Shop.size)
print(Shop.size)
with patch("os.path.exists") as exists:
    import os

    exists.return_value = sentinel.there
    print(os.path.exists("nowhere"), exists.call_args)
print(os.path.exists("/no/such/file"))


@patch.object(Shop, "buy")
@patch.object(Shop, "open")
def both(opened, bought):
    Shop.open(1)
    print(opened.call_args, bought.called)


both()
print(Shop().buy("x"))
d = {"a": 1}
with patch.dict(d, {"b": 2}, clear=True):
    print(d)
print(d)
with patch.multiple(Shop, size=1, buy=mock.DEFAULT) as values:
    print(Shop.size, sorted(values))
p = patch.object(Shop, "size", 7)
p.start()
print(Shop.size)
p.stop()
print(Shop.size)
try:
    patch.object(Shop, "nothing").start()
except AttributeError:
    print("no such attribute")
with patch.object(Shop, "size", new_callable=PropertyMock) as size:
    size.return_value = 5
    print(Shop().size, size.mock_calls)
with patch("builtins.open", mock.mock_open(read_data="one\ntwo\n")) as opened:
    with open("file") as f:
        print(f.read(), opened.call_args)
    print([line for line in open("file")])


async def main():
    a = AsyncMock(return_value=3)
    print(await a(1), a.await_count, a.await_args)
    a.assert_awaited_once_with(1)
    print(await Mock(spec=Shop).later() is not None)


asyncio.run(main())
print(repr(Mock(name="n")).split(" id")[0], repr(Mock().a.b()).split(" id")[0])
parent = Mock()
child = Mock()
parent.attach_mock(child, "kid")
child(1)
print(parent.mock_calls, sentinel.there)
sealed = Mock()
sealed.a = 1
mock.seal(sealed)
attempt(lambda: sealed.b)
