//! Addresses: tuples `(host, port)` with IPv4, `(host, port, flow, scope)` with IPv6, and names;
//! of Unix sockets text or bytes, a path, or a name that begins with a zero byte.
//!
//! Looking a name up may take long, so another thread of the system does it while the program
//! waits.

use std::cell::RefCell;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6, ToSocketAddrs};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use rustix::net::{AddressFamily, SocketAddrAny, SocketAddrUnix};
use vm::obj::{Kind, List, Obj, SmallInt, Tuple};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::types::list;
use vm::types::str::View;
use vm::{Vm, n};

use super::error;

const AF_INET: i64 = 2;
const AF_INET6: i64 = 10;

/// What `getaddrinfo` says of a name that nobody knows, as in the C library.
const EAI_NONAME: i32 = -2;
/// The same of a port that is neither a number nor known.
const EAI_SERVICE: i32 = -8;

/// Milliseconds between two looks at whether a name has been found.
const PERIOD: u32 = 5;

/// Names that are being looked up.
#[derive(Default)]
pub struct Lookups {
    under_way: RefCell<HashMap<String, Receiver<Option<Vec<IpAddr>>>>>,
}

impl Lookups {
    /// The addresses of a name; None as long as they are not known.
    fn poll(&self, name: &str) -> Option<Option<Vec<IpAddr>>> {
        let mut under_way = self.under_way.borrow_mut();
        let receiver = under_way.entry(name.to_owned()).or_insert_with(|| start(name));
        match receiver.try_recv() {
            Err(TryRecvError::Empty) => None,
            other => {
                under_way.remove(name);
                Some(other.ok().flatten())
            }
        }
    }
}

/// Looks a name up in another thread.
fn start(name: &str) -> Receiver<Option<Vec<IpAddr>>> {
    let (sender, receiver) = channel();
    let name = name.to_owned();
    std::thread::spawn(move || {
        let found = (name.as_str(), 0).to_socket_addrs();
        let _ = sender.send(found.ok().map(|all| all.map(|a| a.ip()).collect()));
    });
    receiver
}

/// The addresses of a host: at once of a number, otherwise after a wait.
fn resolve(vm: &Vm, name: &str) -> Res<Vec<IpAddr>> {
    if name.is_empty() {
        return Ok(vec![Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::UNSPECIFIED.into()]);
    }
    if let Ok(ip) = name.parse() {
        return Ok(vec![ip]);
    }
    match crate::host(vm)?.lookups.poll(name) {
        Some(Some(all)) if !all.is_empty() => Ok(all),
        Some(_) => Err(vm.os_error(EAI_NONAME)),
        None => Err(vm.wait_retry(WaitReq::Poll(PERIOD))),
    }
}

fn family_of(ip: &IpAddr) -> i64 {
    if ip.is_ipv4() { AF_INET } else { AF_INET6 }
}

/// An address argument.
pub fn want(vm: &Vm, o: Obj) -> Res<SocketAddrAny> {
    let bytes = match vm.str_of(o) {
        Some(path) => path.as_bytes(),
        None if o.is_kind(Kind::Bytes) => View::buffer(vm, o).unwrap_or_default(),
        None => return Ok(want_internet(vm, o)?.into()),
    };
    let made = match bytes {
        [0, name @ ..] => SocketAddrUnix::new_abstract_name(name),
        path => SocketAddrUnix::new(path),
    };
    match made {
        Ok(address) => Ok(address.into()),
        Err(e) => Err(error(vm, e)),
    }
}

/// An address argument of the internet.
fn want_internet(vm: &Vm, o: Obj) -> Res<SocketAddr> {
    let items = match (o.cast::<Tuple>(), o.cast::<List>()) {
        (Some(t), _) => vm.heap.tuple(t).to_vec(),
        (_, Some(l)) => vm.heap.list(l).iter().map(|slot| slot.get()).collect(),
        _ => return Err(vm.type_error("address must be a tuple")),
    };
    let [name, port, rest @ ..] = &items[..] else {
        return Err(vm.type_error("address must be a tuple (host, port)"));
    };
    let Ok(port) = u16::try_from(vm.want_int(*port)?) else {
        return Err(vm.overflow_error("port must be 0-65535"));
    };
    let all = resolve(vm, vm.want_str(*name)?)?;
    Ok(match all.iter().find(|ip| ip.is_ipv4() || !rest.is_empty()).unwrap_or(&all[0]) {
        IpAddr::V4(ip) => SocketAddr::from((*ip, port)),
        IpAddr::V6(ip) => {
            let number = |i: usize| rest.get(i).map_or(Ok(0), |o| Ok(vm.want_int(*o)? as u32));
            SocketAddrV6::new(*ip, port, number(0)?, number(1)?).into()
        }
    })
}

/// An address as a tuple.
fn of(vm: &Vm, address: SocketAddr) -> Res {
    let name = vm.new_str(&address.ip().to_string())?;
    let port = Obj::small(address.port() as SmallInt);
    match address {
        SocketAddr::V4(_) => vm.new_tuple(&[name, port]),
        SocketAddr::V6(v6) => {
            let (flow, scope) = (v6.flowinfo().into(), v6.scope_id().into());
            vm.new_tuple(&[name, port, vm.new_int(flow)?, vm.new_int(scope)?])
        }
    }
}

/// An address that the system gave; None of one of another kind.
pub fn of_any(vm: &Vm, address: Option<SocketAddrAny>) -> Res {
    let Some(address) = address else { return Ok(Obj::NONE) };
    if let Ok(unix) = SocketAddrUnix::try_from(address.clone()) {
        return of_unix(vm, &unix);
    }
    match SocketAddr::try_from(address) {
        Ok(address) => of(vm, address),
        Err(_) => Ok(Obj::NONE),
    }
}

/// The path of a Unix socket; of one without a name it is empty.
fn of_unix(vm: &Vm, address: &SocketAddrUnix) -> Res {
    match address.abstract_name() {
        Some(name) => vm.new_bytes(&[b"\0", name].concat()),
        None => vm.new_str(&String::from_utf8_lossy(address.path_bytes().unwrap_or_default())),
    }
}

/// `getaddrinfo(host, port, family=0, type=SOCK_STREAM, proto=0, flags=0)`: list of (family,
/// type, proto, name, address).
pub fn getaddrinfo(vm: &Vm, args: &[Obj]) -> Res {
    let name = if args[0].is_none() { "127.0.0.1" } else { vm.want_str(args[0])? };
    let port = match vm.str_of(args[1]) {
        Some(text) => match text.parse::<u16>() {
            Ok(port) => port,
            Err(_) => return Err(vm.os_error(EAI_SERVICE)),
        },
        None => vm.want_int(args[1])? as u16,
    };
    let number = |i: usize| args.get(i).map_or(Ok(0), |o| vm.want_int(*o));
    let (family, kind, protocol) = (number(2)?, number(3)?, number(4)?);
    let kind = if kind == 0 { 1 } else { kind };
    let all = resolve(vm, name)?;
    let out = vm.new_list_with(all.len())?;
    for ip in all.iter().filter(|ip| family == 0 || family == family_of(ip)) {
        let address = of(vm, SocketAddr::from((*ip, port)))?;
        let entry = [
            Obj::small(family_of(ip) as SmallInt),
            vm.new_int(kind)?,
            vm.new_int(protocol)?,
            n!(""),
            address,
        ];
        list::push(vm, out, vm.new_tuple(&entry)?)?;
    }
    if vm.heap.list(out).is_empty() {
        return Err(vm.os_error(EAI_NONAME));
    }
    Ok(out.obj())
}

/// `inet_pton(family, text)`: the bytes of an address.
pub fn inet_pton(vm: &Vm, args: &[Obj]) -> Res {
    let (family, text) = (vm.want_int(args[0])?, vm.want_str(args[1])?);
    match text.parse() {
        Ok(IpAddr::V4(ip)) if family == AF_INET => vm.new_bytes(&ip.octets()),
        Ok(IpAddr::V6(ip)) if family == AF_INET6 => vm.new_bytes(&ip.octets()),
        _ => Err(vm.os_error(vm::platform::errno::EINVAL)),
    }
}

/// `inet_ntop(family, bytes)`: the text of an address.
pub fn inet_ntop(vm: &Vm, args: &[Obj]) -> Res {
    let family = vm.want_int(args[0])?;
    let Some(bytes) = View::buffer(vm, args[1]) else {
        return Err(vm::types::bytes::not_bytes_like(vm, args[1]));
    };
    let ip = match (family, bytes.len()) {
        (AF_INET, 4) => <[u8; 4]>::try_from(bytes).map(IpAddr::from).ok(),
        (AF_INET6, 16) => <[u8; 16]>::try_from(bytes).map(IpAddr::from).ok(),
        _ => None,
    };
    match ip {
        Some(ip) => vm.new_str(&ip.to_string()),
        None => Err(vm.os_error(vm::platform::errno::EINVAL)),
    }
}

/// `sockaddr(address)`: (family, bytes of the host, port).
pub fn sockaddr(vm: &Vm, args: &[Obj]) -> Res {
    let address = want_internet(vm, args[0])?;
    let port = Obj::small(address.port() as SmallInt);
    let (family, bytes) = match address.ip() {
        IpAddr::V4(ip) => (AddressFamily::INET, vm.new_bytes(&ip.octets())?),
        IpAddr::V6(ip) => (AddressFamily::INET6, vm.new_bytes(&ip.octets())?),
    };
    vm.new_tuple(&[Obj::small(family.as_raw() as SmallInt), bytes, port])
}
