//! `SSLContext`: what connections have in common.

use std::cell::RefMut;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::{ClientHello, ParsedCertificate, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use rustls::{
    ClientConfig, ClientConnection, ServerConfig, ServerConnection, SupportedProtocolVersion,
};
use vm::obj::{Ext, Kind, List, Native, Obj, Tuple};
use vm::trap::{Res, Trap};
use vm::types::str::View;
use vm::types::{Type, TypeSlots, exception, list};
use vm::{Part, Vm, n, natives};

use super::trust::{self, Trust};
use super::{Connection, error, session, socket};
use crate::{host, keyed};

/// `PROTOCOL_TLS_CLIENT`
pub const CLIENT: i64 = 0;
/// `PROTOCOL_TLS_SERVER`
pub const SERVER: i64 = 1;

/// Values of `verify_mode`.
const NONE: i64 = 0;
const REQUIRED: i64 = 2;

/// The type `SSLContext`.
pub static TYPE: Type = Type::new(n!(SSLContext), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    getattr: Some(getattr),
    setattr: Some(setattr),
    ..TypeSlots::NONE
};

static NEW: Native = Native::new(n!(SSLContext), 1, 1, new);

natives! {
    METHODS:
    load_cert_chain(3) = load_cert_chain;
    load_verify_locations(2) = load_verify_locations;
    get_ciphers(1) = get_ciphers;
    set_ciphers(2) = set_ciphers;
    set_verify_mode(2) = set_verify_mode;
    configure(4) = configure;
    start(4) = start;
    session(3) = session;
    wrap_socket[self, sock, *, server_side = Obj::FALSE, do_handshake_on_connect = Obj::TRUE,
        server_hostname = Obj::NONE] = wrap_socket;
    __del__(1) = forget;
}

/// What a context holds.
pub struct Context {
    protocol: i64,
    verify: i64,
    chain: Vec<CertificateDer<'static>>,
    key: Option<PrivateKeyDer<'static>>,
    trusted: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
    /// Protocols that are offered for the layer above, the best first.
    alpn: Vec<Vec<u8>>,
    /// Versions of TLS.
    versions: Vec<&'static SupportedProtocolVersion>,
    /// Must a certificate be made out to the name of the server?
    named: bool,
}

/// A server without a certificate: its handshakes fail.
#[derive(Debug)]
struct NoCertificate;

impl ResolvesServerCert for NoCertificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        None
    }
}

impl Context {
    /// A new connection; a text that says what is wrong.
    fn connect(&self, server: bool, name: Option<&str>) -> Result<rustls::Connection, String> {
        if server { self.server() } else { self.client(name) }
    }

    fn client(&self, name: Option<&str>) -> Result<rustls::Connection, String> {
        let trust = Trust::new(&self.trusted, self.verify != NONE, self.named, &self.provider);
        let config = ClientConfig::builder_with_provider(self.provider.clone())
            .with_protocol_versions(&self.versions)
            .map_err(|e| e.to_string())?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(trust));
        let mut config = match &self.key {
            Some(key) => config
                .with_client_auth_cert(self.chain.clone(), key.clone_key())
                .map_err(|e| e.to_string())?,
            None => config.with_no_client_auth(),
        };
        config.enable_sni = name.is_some();
        config.alpn_protocols = self.alpn.clone();
        let name = name.unwrap_or("localhost").to_owned();
        let name = ServerName::try_from(name).map_err(|e| e.to_string())?;
        let session = ClientConnection::new(Arc::new(config), name);
        Ok(session.map_err(|e| e.to_string())?.into())
    }

    fn server(&self) -> Result<rustls::Connection, String> {
        let config = ServerConfig::builder_with_provider(self.provider.clone())
            .with_protocol_versions(&self.versions)
            .map_err(|e| e.to_string())?;
        let roots = trust::roots(&self.trusted).filter(|_| self.verify != NONE);
        let config = match roots {
            Some(roots) => {
                let verifier =
                    WebPkiClientVerifier::builder_with_provider(roots, self.provider.clone());
                let verifier = match self.verify {
                    REQUIRED => verifier,
                    _ => verifier.allow_unauthenticated(),
                };
                config.with_client_cert_verifier(verifier.build().map_err(|e| e.to_string())?)
            }
            None => config.with_no_client_auth(),
        };
        let mut config = match &self.key {
            Some(key) => config
                .with_single_cert(self.chain.clone(), key.clone_key())
                .map_err(|e| e.to_string())?,
            None => config.with_cert_resolver(Arc::new(NoCertificate)),
        };
        config.alpn_protocols = self.alpn.clone();
        let session = ServerConnection::new(Arc::new(config));
        Ok(session.map_err(|e| e.to_string())?.into())
    }
}

/// `SSLContext(protocol)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let protocol = vm.want_int(args[0])?;
    if !matches!(protocol, CLIENT | SERVER) {
        return Err(vm.value_error("invalid protocol"));
    }
    let object = vm.new_ext(&TYPE, 0, keyed::SIZE)?;
    let context = Context {
        protocol,
        verify: if protocol == CLIENT { REQUIRED } else { NONE },
        chain: Vec::new(),
        key: None,
        trusted: Vec::new(),
        provider: Arc::new(rustls::crypto::ring::default_provider()),
        alpn: Vec::new(),
        versions: rustls::DEFAULT_VERSIONS.to_vec(),
        named: true,
    };
    keyed::set_key(vm, object, host(vm)?.contexts.add(context));
    Ok(object.obj())
}

/// The receiver.
fn this<'v>(vm: &'v Vm, o: Obj) -> Res<RefMut<'v, Context>> {
    let object = vm.want::<Ext>(o)?;
    if !core::ptr::eq(vm[object].ty, &TYPE) {
        return Err(vm.type_error("expected an SSLContext"));
    }
    let found = host(vm)?.contexts.get(keyed::key(vm, object));
    found.ok_or_else(|| vm.value_error("this SSLContext is closed"))
}

/// `__del__()`: lets go of what the context holds.
fn forget(vm: &Vm, args: &[Obj]) -> Res {
    host(vm)?.contexts.take(keyed::key(vm, vm.want::<Ext>(args[0])?));
    Ok(Obj::NONE)
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name == n!(verify_mode) {
        return vm.new_int(this(vm, o)?.verify);
    }
    Ok(Obj::UNDEF)
}

fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    if name != n!(verify_mode) || value.is_undef() {
        return Ok(false);
    }
    set_verify_mode(vm, &[o, value])?;
    Ok(true)
}

/// `set_verify_mode(mode)`: what instances of derived classes do, whose attributes are their own.
fn set_verify_mode(vm: &Vm, args: &[Obj]) -> Res {
    let mode = vm.want_int(args[1])?;
    if !(NONE..=REQUIRED).contains(&mode) {
        return Err(vm.value_error("invalid verify_mode"));
    }
    this(vm, args[0])?.verify = mode;
    Ok(Obj::NONE)
}

/// Bytes, or text as UTF-8.
fn bytes_of<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
    match View::of(vm, o) {
        Some(view) => Ok(view.bytes),
        None => {
            let parts = [Part::S("can't convert '"), Part::TypeOf(o), Part::S("' object to bytes")];
            Err(vm.raise(&exception::TYPE_ERROR, &parts))
        }
    }
}

/// Is this text with `-----BEGIN …-----`? Otherwise it is DER.
fn is_pem(data: &[u8]) -> bool {
    data.windows(11).any(|w| w == b"-----BEGIN ")
}

/// The certificates in PEM or DER; ValueError.
fn certificates(vm: &Vm, data: &[u8]) -> Res<Vec<CertificateDer<'static>>> {
    let all = if is_pem(data) {
        CertificateDer::pem_slice_iter(data).collect::<Result<Vec<_>, _>>().unwrap_or_default()
    } else {
        vec![CertificateDer::from(data.to_vec())]
    };
    if all.is_empty() || all.iter().any(|c| ParsedCertificate::try_from(c).is_err()) {
        return Err(vm.value_error("invalid cert"));
    }
    Ok(all)
}

fn private_key(vm: &Vm, data: &[u8]) -> Res<PrivateKeyDer<'static>> {
    let key = if is_pem(data) {
        PrivateKeyDer::from_pem_slice(data).ok()
    } else {
        PrivateKeyDer::try_from(data.to_vec()).ok()
    };
    key.ok_or_else(|| vm.value_error("invalid key"))
}

/// `load_cert_chain(cert, key)`: PEM or DER.
fn load_cert_chain(vm: &Vm, args: &[Obj]) -> Res {
    let key = private_key(vm, bytes_of(vm, args[2])?)?;
    let chain = certificates(vm, bytes_of(vm, args[1])?)?;
    let mut context = this(vm, args[0])?;
    (context.chain, context.key) = (chain, Some(key));
    Ok(Obj::NONE)
}

/// `load_verify_locations(cadata)`: PEM or DER.
fn load_verify_locations(vm: &Vm, args: &[Obj]) -> Res {
    let trusted = certificates(vm, bytes_of(vm, args[1])?)?;
    this(vm, args[0])?.trusted = trusted;
    Ok(Obj::NONE)
}

/// The IANA's name of a cipher suite with hyphens.
pub fn suite_name(suite: rustls::SupportedCipherSuite) -> String {
    format!("{:?}", suite.suite()).replace('_', "-")
}

/// `get_ciphers()`: list of names.
fn get_ciphers(vm: &Vm, args: &[Obj]) -> Res {
    let context = this(vm, args[0])?;
    let out = vm.new_list_with(0)?;
    for suite in &context.provider.cipher_suites {
        list::push(vm, out, vm.new_str(&suite_name(*suite))?)?;
    }
    Ok(out.obj())
}

/// `set_ciphers(names)`
fn set_ciphers(vm: &Vm, args: &[Obj]) -> Res {
    let wanted: Vec<Obj> = match (args[1].cast::<Tuple>(), args[1].cast::<List>()) {
        (Some(t), _) => vm.heap.tuple(t).to_vec(),
        (_, Some(l)) => vm.heap.list(l).iter().map(|slot| slot.get()).collect(),
        _ => {
            let parts =
                [Part::S("object '"), Part::TypeOf(args[1]), Part::S("' isn't a tuple or list")];
            return Err(vm.raise(&exception::TYPE_ERROR, &parts));
        }
    };
    let mut context = this(vm, args[0])?;
    let mut provider = rustls::crypto::ring::default_provider();
    let mut chosen = Vec::new();
    for name in wanted {
        let name = vm.want_str(name)?;
        match provider.cipher_suites.iter().find(|suite| suite_name(**suite) == name) {
            Some(suite) => chosen.push(*suite),
            None => return Err(error(vm, "unknown cipher suite")),
        }
    }
    provider.cipher_suites = chosen;
    context.provider = Arc::new(provider);
    Ok(Obj::NONE)
}

/// `configure(protocols, versions, check_hostname)`: names of the protocols above as a tuple of
/// bytes; bit 0 of `versions` is TLS 1.2, bit 1 TLS 1.3.
fn configure(vm: &Vm, args: &[Obj]) -> Res {
    let names = vm.heap.tuple(vm.want::<Tuple>(args[1])?);
    let names = names.iter().map(|name| bytes_of(vm, *name).map(<[u8]>::to_vec));
    let names = names.collect::<Res<Vec<_>>>()?;
    let bits = vm.want_int(args[2])?;
    let all = [(1, &rustls::version::TLS12), (2, &rustls::version::TLS13)];
    let versions: Vec<_> = all.iter().filter(|v| bits & v.0 != 0).map(|v| v.1).collect();
    if versions.is_empty() {
        return Err(error(vm, "no protocols available"));
    }
    let named = vm::types::truth(vm, args[3])?;
    let mut context = this(vm, args[0])?;
    (context.alpn, context.versions, context.named) = (names, versions, named);
    Ok(Obj::NONE)
}

/// `session(server_side, server_hostname)`: a connection whose bytes the caller carries.
fn session(vm: &Vm, args: &[Obj]) -> Res {
    let name = if args[2].is_none() { None } else { Some(vm.want_str(args[2])?) };
    let server = vm::types::truth(vm, args[1])?;
    let context = this(vm, args[0])?;
    let server = server || context.protocol == SERVER;
    let object = session::bare(vm)?;
    let connection = context.connect(server, name).map_err(|text| error(vm, &text))?;
    session::open(vm, object, connection)?;
    Ok(object.obj())
}

/// `start(socket, server_side, server_hostname)`: what goes over the socket is encrypted from now
/// on; the handshake comes with the first bytes, or before.
fn start(vm: &Vm, args: &[Obj]) -> Res {
    let name = if args[3].is_none() { None } else { Some(vm.want_str(args[3])?) };
    let server = vm::types::truth(vm, args[2])?;
    let connection = this(vm, args[0])?.connect(server, name).map_err(|text| error(vm, &text))?;
    socket::wrap(vm, args[1], Connection::new(connection))?;
    Ok(Obj::NONE)
}

/// `wrap_socket(sock, *, server_side=False, do_handshake_on_connect=True, server_hostname=None)`
fn wrap_socket(vm: &Vm, args: &[Obj]) -> Res {
    let [_, sock, server, handshake, name] = args else { return Err(arguments(vm)) };
    let name = if name.is_none() { None } else { Some(vm.want_str(*name)?) };
    let (server, handshake) = (vm::types::truth(vm, *server)?, vm::types::truth(vm, *handshake)?);
    let context = this(vm, args[0])?;
    let server = server || context.protocol == SERVER;
    let object = socket::bare(vm, *sock)?;
    if !socket::is_wrapped(vm, *sock)? || !vm.has_waited() {
        let connection = context.connect(server, name).map_err(|text| error(vm, &text))?;
        socket::wrap(vm, *sock, Connection::new(connection))?;
    }
    drop(context);
    if handshake {
        socket::handshake(vm, *sock)?;
    }
    Ok(object)
}

fn arguments(vm: &Vm) -> Trap {
    vm.type_error("wrong arguments")
}
