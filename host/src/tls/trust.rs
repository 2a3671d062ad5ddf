//! Which certificates are believed.
//!
//! A certificate is believed if a trusted one has signed it, or if it is itself among the trusted
//! ones, as small devices use it. Such a one may also name the server the old way, as the common
//! name of its subject. With `CERT_NONE` every certificate is believed.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_name};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};

/// How the certificate of a server is judged.
#[derive(Debug)]
pub struct Trust {
    /// None if nothing is trusted.
    chains: Option<Arc<WebPkiServerVerifier>>,
    /// Without it every certificate is believed.
    required: bool,
    /// Has the name to be right?
    named: bool,
    trusted: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
}

impl Trust {
    /// `trusted` are the certificates that are believed; without `required` all are, and without
    /// `named` those for other names.
    pub fn new(
        trusted: &[CertificateDer<'static>],
        required: bool,
        named: bool,
        provider: &Arc<CryptoProvider>,
    ) -> Trust {
        let chains = if required { roots(trusted) } else { None };
        let chains = chains.and_then(|roots| {
            WebPkiServerVerifier::builder_with_provider(roots, provider.clone()).build().ok()
        });
        let trusted = if required { trusted.to_vec() } else { Vec::new() };
        Trust { chains, required, named, trusted, provider: provider.clone() }
    }
}

/// The certificates as roots; None if there are none.
pub fn roots(trusted: &[CertificateDer<'static>]) -> Option<Arc<RootCertStore>> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(trusted.iter().cloned());
    (!roots.is_empty()).then(|| Arc::new(roots))
}

/// The common name of the subject of a certificate. Looked for by its identifier in the DER, of
/// which the last is the subject's; good enough for certificates that are trusted already.
fn common_name(der: &[u8]) -> Option<&str> {
    const COMMON_NAME: &[u8] = &[0x06, 0x03, 0x55, 0x04, 0x03];
    let at = der.windows(COMMON_NAME.len()).rposition(|w| w == COMMON_NAME)?;
    match der.get(at + COMMON_NAME.len()..)? {
        // A string of less than 128 bytes: its type, its length, its text.
        [_, len @ 0..=127, rest @ ..] => core::str::from_utf8(rest.get(..usize::from(*len))?).ok(),
        _ => None,
    }
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified = Ok(ServerCertVerified::assertion());
        if !self.required {
            return verified;
        }
        if self.trusted.iter().any(|one| one == end_entity) {
            let named = verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name);
            let called = common_name(end_entity).is_some_and(|name| name == server_name.to_str());
            return match named {
                Err(e) if !called && self.named => Err(e),
                _ => verified,
            };
        }
        let Some(chains) = &self.chains else {
            return Err(CertificateError::UnknownIssuer.into());
        };
        let found =
            chains.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        match found {
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if !self.named => verified,
            found => found,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
