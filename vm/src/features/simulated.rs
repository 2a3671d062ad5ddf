//! Features that a simulated board lacks although the interpreter has them.

use super::{Feature, Features};
use crate::Vm;
use crate::obj::{Obj, RomModule};

/// Modules that come with a feature.
static MODULES: &[(Obj, Feature)] = &[
    (n!(cmath), Feature::Cmath),
    (n!(heapq), Feature::Heapq),
    (n!(io), Feature::Io),
    (n!(json), Feature::Json),
    (n!(os), Feature::Os),
    (n!(re), Feature::Re),
    (n!(select), Feature::Select),
    (n!(string), Feature::Templates),
    (n!(uctypes), Feature::Uctypes),
    (n!(vfs), Feature::Os),
    (n!(weakref), Feature::Weakref),
];

/// Attributes of other modules that do.
static ATTRIBUTES: &[(Obj, Feature, &[Obj])] = &[
    (n!(builtins), Feature::Groups, &[n!(BaseExceptionGroup), n!(ExceptionGroup)]),
    (n!(builtins), Feature::TypeParams, &[n!(__type_hint__)]),
    (n!(collections), Feature::Deque, &[n!(deque)]),
    (n!(math), Feature::Special, &[n!(cbrt), n!(expm1), n!(log1p), n!(exp2)]),
    (n!(math), Feature::Special, &[n!(sinh), n!(cosh), n!(tanh)]),
    (n!(math), Feature::Special, &[n!(asinh), n!(acosh), n!(atanh)]),
    (n!(math), Feature::Special, &[n!(erf), n!(erfc), n!(gamma), n!(lgamma)]),
    (n!(micropython), Feature::Io, &[n!(RingIO)]),
    (n!(os), Feature::Fat, &[n!(VfsFat)]),
    (n!(os), Feature::Lfs, &[n!(VfsLfs2)]),
    (n!(time), Feature::Calendar, &[n!(gmtime), n!(localtime), n!(mktime)]),
    (n!(vfs), Feature::Fat, &[n!(VfsFat)]),
    (n!(vfs), Feature::Lfs, &[n!(VfsLfs1), n!(VfsLfs2)]),
    (n!(vfs), Feature::Romfs, &[n!(VfsRom), n!(rom_ioctl)]),
];

/// Attributes that no board has: those of the build for PCs, which has boards, too.
#[cfg(feature = "host")]
static ON_PCS: &[(Obj, &[Obj])] = &[
    (n!(builtins), &[n!(breakpoint)]),
    (n!(gc), &[n!(get_objects), n!(get_referrers)]),
    (n!(select), &[n!(error)]),
    (n!(sys), &[n!(breakpointhook), n!(displayhook), n!(excepthook), n!(unraisablehook)]),
    (n!(sys), &[n!(__breakpointhook__), n!(__displayhook__), n!(__excepthook__)]),
    (n!(sys), &[n!(__unraisablehook__), n!(_frozen_module_names), n!(meta_path)]),
    (n!(sys), &[n!(get_asyncgen_hooks), n!(set_asyncgen_hooks)]),
    (n!(sys), &[n!(getprofile), n!(gettrace), n!(setprofile), n!(settrace)]),
];

impl Vm<'_> {
    /// The same VM with these features alone. To be called before anything is loaded.
    pub fn with_features(self, features: Features) -> Self {
        self.features.set(features);
        self
    }

    /// Has it this feature?
    #[inline]
    pub fn has(&self, feature: Feature) -> bool {
        Features::BUILT.has(feature) && self.features.get().has(feature)
    }

    /// Has it this one of its built-in modules?
    pub(crate) fn has_module(&self, module: &RomModule) -> bool {
        let own = MODULES.iter().find(|(name, _)| *name == module.name);
        own.is_none_or(|(_, feature)| self.has(*feature))
    }

    /// Has this built-in module the attribute `name` of its table?
    pub(crate) fn has_attribute(&self, module: &RomModule, name: Obj) -> bool {
        let is_of = |home: &Obj, names: &[Obj]| *home == module.name && names.contains(&name);
        #[cfg(feature = "host")]
        if !self.is_pc() && ON_PCS.iter().any(|(home, names)| is_of(home, names)) {
            return false;
        }
        ATTRIBUTES.iter().all(|(home, feature, names)| !is_of(home, names) || self.has(*feature))
    }
}
