//! A system that stands before another one says by name what it only passes on.

/// Writes methods of [`System`](crate::system::System) that ask the system in a field, and do nothing else:
/// `pass_on!(inner: entry, now)`. With `pass_on!(inner after may: rename)`, `self.may()?` comes first.
///
/// What the trait asks for and nobody names is missing, and the compiler says so; it also holds each signature
/// here against the trait's.
#[macro_export]
macro_rules! pass_on {
    ($inner:ident: $($method:ident),+ $(,)?) => {
        $($crate::pass_on!(@$method $inner);)+
    };
    ($inner:ident after $gate:ident: $($method:ident),+ $(,)?) => {
        $($crate::pass_on!(@$method $inner $gate);)+
    };

    (@fn $method:ident [$inner:ident $($gate:ident)?] ($($name:ident: $of:ty),*) $result:ty) => {
        fn $method(&self, $($name: $of),*) -> $result {
            $(self.$gate()?;)?
            self.$inner.$method($($name),*)
        }
    };

    // Signatures that several methods have.
    (@at $method:ident $($to:ident)+) => {
        $crate::pass_on!(@fn $method [$($to)+] (path: &::std::path::Path) ::std::io::Result<()>);
    };
    (@between $method:ident $($to:ident)+) => {
        $crate::pass_on!(
            @fn $method [$($to)+] (from: &::std::path::Path, to: &::std::path::Path)
            ::std::io::Result<()>
        );
    };
    (@into $method:ident $($to:ident)+) => {
        $crate::pass_on!(
            @fn $method [$($to)+] (file: &::std::path::Path, bytes: &[u8])
            ::std::io::Result<()>
        );
    };
    (@bytes $method:ident $($to:ident)+) => {
        $crate::pass_on!(
            @fn $method [$($to)+] (file: &::std::path::Path, limit: u64)
            ::std::io::Result<Vec<u8>>
        );
    };

    // Each method by its name.
    (@create_folder $($to:ident)+) => { $crate::pass_on!(@at create_folder $($to)+); };
    (@remove_file $($to:ident)+) => { $crate::pass_on!(@at remove_file $($to)+); };
    (@remove_folder $($to:ident)+) => { $crate::pass_on!(@at remove_folder $($to)+); };
    (@remove_tree $($to:ident)+) => { $crate::pass_on!(@at remove_tree $($to)+); };
    (@sync_tree $($to:ident)+) => { $crate::pass_on!(@at sync_tree $($to)+); };
    (@sync $($to:ident)+) => { $crate::pass_on!(@at sync $($to)+); };
    (@link_file $($to:ident)+) => { $crate::pass_on!(@between link_file $($to)+); };
    (@rename $($to:ident)+) => { $crate::pass_on!(@between rename $($to)+); };
    (@symlink $($to:ident)+) => { $crate::pass_on!(@between symlink $($to)+); };
    (@write $($to:ident)+) => { $crate::pass_on!(@into write $($to)+); };
    (@append $($to:ident)+) => { $crate::pass_on!(@into append $($to)+); };
    (@read $($to:ident)+) => { $crate::pass_on!(@bytes read $($to)+); };
    (@read_within $($to:ident)+) => { $crate::pass_on!(@bytes read_within $($to)+); };
    (@read_named $($to:ident)+) => { $crate::pass_on!(@bytes read_named $($to)+); };
    (@list $($to:ident)+) => {
        $crate::pass_on!(
            @fn list [$($to)+] (folder: &::std::path::Path)
            ::std::io::Result<Vec<$crate::system::Entry>>
        );
    };
    (@entry $($to:ident)+) => {
        $crate::pass_on!(
            @fn entry [$($to)+] (path: &::std::path::Path)
            ::std::io::Result<Option<$crate::system::Entry>>
        );
    };
    (@kind $($to:ident)+) => {
        $crate::pass_on!(
            @fn kind [$($to)+] (path: &::std::path::Path)
            Option<$crate::system::Kind>
        );
    };
    (@tells $($to:ident)+) => {
        $crate::pass_on!(@fn tells [$($to)+] (folder: &::std::path::Path) bool);
    };
    (@now $($to:ident)+) => {
        $crate::pass_on!(@fn now [$($to)+] () $crate::model::Moment);
    };
    (@variable $($to:ident)+) => {
        $crate::pass_on!(@fn variable [$($to)+] (name: &str) Option<String>);
    };
    (@process $($to:ident)+) => {
        $crate::pass_on!(@fn process [$($to)+] () $crate::system::Process);
    };
    (@modified $($to:ident)+) => {
        $crate::pass_on!(
            @fn modified [$($to)+] (file: &::std::path::Path)
            Option<$crate::model::Moment>
        );
    };
    (@writer $($to:ident)+) => {
        $crate::pass_on!(
            @fn writer [$($to)+] (file: &::std::path::Path)
            ::std::io::Result<Box<dyn ::std::io::Write + '_>>
        );
    };
    (@lock $($to:ident)+) => {
        $crate::pass_on!(
            @fn lock [$($to)+] (file: &::std::path::Path, note: &str, patience: ::std::time::Duration)
            ::std::io::Result<Option<Box<dyn $crate::system::Held + '_>>>
        );
    };
    (@read_link $($to:ident)+) => {
        $crate::pass_on!(
            @fn read_link [$($to)+] (link: &::std::path::Path)
            ::std::io::Result<::std::path::PathBuf>
        );
    };
    (@git $($to:ident)+) => {
        $crate::pass_on!(
            @fn git [$($to)+] (folder: &::std::path::Path, arguments: &[&str], input: &[u8])
            ::std::io::Result<Vec<u8>>
        );
    };
    (@pandoc $($to:ident)+) => {
        $crate::pass_on!(
            @fn pandoc [$($to)+] (arguments: &[&str], input: &[u8]) ::std::io::Result<Vec<u8>>
        );
    };
}
