# `epoll`: what is ready, once or again and again.
import os
import select
import socket

poll = select.epoll()
a, b = socket.socketpair()
poll.register(a, select.EPOLLIN | select.EPOLLOUT)
print(poll.poll(1) == [(a.fileno(), select.EPOLLOUT)])
poll.modify(a.fileno(), select.EPOLLIN)
print(poll.poll(0), poll.poll(0.01))
b.send(b"x")
print(poll.poll(1) == [(a.fileno(), select.EPOLLIN)], len(poll.poll(1, 5)))
poll.modify(a, select.EPOLLIN | select.EPOLLONESHOT)
print(len(poll.poll(1)), poll.poll(0))
poll.modify(a, select.EPOLLIN)
print(len(poll.poll()))
for call in (
    lambda: poll.register(a),
    lambda: poll.modify(b, 1),
    lambda: poll.unregister(b),
    lambda: poll.poll(0, 0),
    lambda: select.epoll(-2),
):
    try:
        print(call())
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
poll.unregister(a)
print(poll.poll(0), poll.closed, poll.fileno() > 2)
poll.close()
try:
    poll.poll(0)
except ValueError as e:
    print(e, poll.closed)
with select.epoll(5) as other:
    print(other.closed)
print(other.closed, select.EPOLLET, select.EPOLLEXCLUSIVE, select.EPOLLRDHUP)
a.close()
b.close()
