# Addresses and networks.
import ipaddress as ip


def show(f, *args, **options):
    try:
        result = f(*args, **options)
        if hasattr(result, "__next__"):
            result = list(result)
        print(result, repr(result))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("1.2.3.4", "::1", "2001:db8::ff", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8"):
    a = ip.ip_address(text)
    print(a, repr(a), a.exploded, a.packed, int(a), a.reverse_pointer, a.version)
    for name in "private global multicast reserved loopback link_local unspecified".split():
        print(name, getattr(a, "is_" + name), end=" ")
    print()

for bad in ("1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.x", "1..2.3", "1.2.3.4444", "1.2.3.4/8"):
    show(ip.IPv4Address, bad)
for bad in ("", "1:2", ":1:2:3", "1::2::3", "12345::", "g::", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:",
            "::1.2.3.400", "::1%", "1:2:3:4:5:6:7"):
    show(ip.IPv6Address, bad)
for number in (-1, 2**32, 5, b"\x01\x02\x03\x04", b"abc"):
    show(ip.IPv4Address, number)
show(ip.ip_address, "nonsense")

a = ip.IPv4Address("10.0.0.255")
print(a + 1, a - 1, a < a + 1, a == ip.IPv4Address(int(a)), len({a, ip.IPv4Address(int(a))}))
show(lambda: a < ip.ip_address("::1"))
print(f"{a:x} {a:#b} {a:#_X} {a:n} {a!s:>14}|")
v6 = ip.IPv6Address("2002:102:304::")
print(v6.sixtofour, ip.IPv6Address("::ffff:5.6.7.8").ipv4_mapped, v6.ipv4_mapped, v6.teredo)
print(ip.IPv6Address("fe80::1%a").scope_id)

for text in ("192.168.0.0/24", "10.0.0.0/255.0.0.0", "10.0.0.0/0.255.255.255", "1.2.3.4",
             "2001:db8::/125", "0.0.0.0/0"):
    n = ip.ip_network(text)
    print(n, repr(n), n.netmask, n.hostmask, n.broadcast_address, n.num_addresses, n.prefixlen)
    print(n.with_netmask, n.with_hostmask, n.exploded, n.is_private, n.is_multicast)
for bad in ("1.2.3.4/24", "1.2.3.0/33", "1.2.3.0/x", "1.2.3.0/255.0.255.0", "1/2/3", "::1/64"):
    show(ip.IPv4Network, bad)
    show(ip.ip_network, bad)

n = ip.ip_network("192.0.2.0/29")
print(list(n), list(n.hosts()), n[1], n[-1], a in n, ip.ip_address("192.0.2.7") in n)
show(lambda: n[8])
print(list(ip.ip_network("10.0.0.0/31").hosts()), list(ip.ip_network("10.0.0.1/32").hosts()))
show(n.subnets)
show(n.subnets, new_prefix=31)
show(n.subnets, new_prefix=28)
show(n.supernet, new_prefix=20)
show(n.supernet, 40)
print(list(n.address_exclude(ip.ip_network("192.0.2.4/31"))))
print(n.overlaps(ip.ip_network("192.0.2.0/24")), n.subnet_of(ip.ip_network("192.0.2.0/24")))
print(n.compare_networks(ip.ip_network("192.0.2.0/24")), n < ip.ip_network("192.0.3.0/24"))
show(lambda: n < ip.ip_network("::/8"))

i = ip.ip_interface("10.1.2.3/16")
print(i, repr(i), i.ip, i.network, i.netmask, i.with_netmask, i == ip.ip_interface("10.1.2.3/16"))
print(ip.ip_interface("::5/64"), i == ip.ip_address("10.1.2.3"))
print(list(ip.summarize_address_range(ip.IPv4Address("192.0.2.0"), ip.IPv4Address("192.0.2.130"))))
texts = "192.0.2.0/25", "192.0.2.128/25", "10.0.0.0/8", "10.1.0.0/16"
print(list(ip.collapse_addresses([ip.ip_network(text) for text in texts])))
print(sorted([ip.ip_address("1.1.1.1"), ip.ip_address("1.0.0.1")]))
