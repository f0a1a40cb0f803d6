# Runs where the versions lie, here or over ssh: holds their folder for one deploy and does what the lines of its input say, one answer each.
# Whoever asks may be killed: then the input ends, and with this shell goes the lock, which the kernel itself takes back.
# Words: folder, and yes where the folder may be made.
set -u
umask 022
export LC_ALL=C
dir=$1
mark=.kopilka-versions

say() { printf 'kopilka: %s\n' "$*"; }
refuse() { say "fault $*"; exit 1; }

command -v flock >/dev/null 2>&1 || refuse flock
[ ! -e "$dir" ] || [ -d "$dir" ] || refuse file
if [ ! -e "$dir/$mark" ]; then
  [ "$2" = yes ] || refuse none
  [ ! -d "$dir" ] || [ -z "$(ls -A "$dir")" ] || refuse foreign
  mkdir -p "$dir" && printf 'Версии сайта, npm run deploy. Корень сервера — current; руками здесь ничего не меняют.\n' >"$dir/$mark" || refuse disk
fi
cd "$dir" || refuse disk
[ -L current ] || [ ! -e current ] || refuse current
exec 9>.lock || refuse disk
flock -n 9 || refuse busy

work=.work/$$
trap 'rm -rf "$work"; rmdir .work 2>/dev/null' EXIT
rm -rf .work
mkdir -p versions "$work" || refuse disk
current=
if [ -d current ]; then
  # However somebody has written the link by hand, it shows one of the versions, or it is not ours to replace.
  here=$(cd versions && pwd -P)
  shown=$(cd current && pwd -P)
  case $shown in
    "$here"/*/site) current=${shown#"$here"/} current=${current%/site} ;;
    *) refuse current ;;
  esac
fi
say ok "$work" "${current:--}" $(ls versions)

# A version that leaves loses its name first: there is never a half of one among them.
drop() { mv "versions/$1" "$work/gone-$1" && rm -rf "$work/gone-$1"; }

# Gives a version the scripts and styles of the others: a page that a reader has open asks for those it was built with.
carry() {
  for other in versions/*; do
    [ "$other" != "versions/$1" ] && [ -f "$other/own" ] || continue
    while IFS= read -r file; do
      [ -e "versions/$1/site/$file" ] && continue
      mkdir -p "versions/$1/site/${file%/*}" && ln "$other/site/$file" "versions/$1/site/$file" || return 1
    done <"$other/own"
  done
}

# One rename in place of the former link. The disk has the version whole before readers and a failure of power can see it.
show() {
  sync -f versions 2>/dev/null || sync
  rm -f .next && ln -s "versions/$1/site" .next && mv -T .next current
}

# Versions that are newer than the one shown were left by going back, or by a deploy that was killed before it showed them.
split() {
  before= newer= seen=
  [ -n "$current" ] || seen=yes
  for name in $(ls versions); do
    if [ "$name" = "$current" ]; then seen=yes
    elif [ -n "$seen" ]; then newer="$newer $name"
    else before=$name; fi
  done
}

# Addresses that the sitemaps of a site tell of, a line each, without the site itself; a person may leave without a trace.
addresses() {
  base=$(sed -n 's|.*<loc>\([^<]*/\)sitemap/[^<]*</loc>.*|\1|p' "$1/sitemap.xml" 2>/dev/null | head -n 1)
  [ -z "$base" ] || cat "$1"/sitemap/*.xml | sed -n "s|.*<loc>$base\([^<]*\)</loc>.*|\1|p" | grep -v '^avtory/'
}

# Tells how many addresses of all sitemaps that were ever shown open nothing in what is being brought, and the first of them.
lost() {
  count=0 first=
  [ -e .released ] || return 0
  while IFS= read -r address; do
    # A folder opens nothing without its page.
    case $address in ''|*/) file=${address}index.html ;; *) file=$address ;; esac
    [ -e "$work/new/site/$file" ] && continue
    count=$((count + 1))
    [ "$count" -gt 5 ] || first="$first $address"
  done <.released
}

# Keeps for good what the sitemaps of a version tell of.
record() { { cat .released 2>/dev/null; addresses "versions/$1/site"; } | sort -u >"$work/released" && mv "$work/released" .released; }

finish() {
  (cd "$work/new/site" && find _astro -type f) >"$work/new/own" || return 1
  split
  mv "$work/new" "versions/$1" || return 1
  carry "$1" || { drop "$1"; return 1; }
  # Gone before the new one is shown: else a kill in between would leave them where going back would find them.
  for name in $newer; do drop "$name"; done
  show "$1" || { drop "$1"; return 1; }
  record "$1"
  kept=0
  for name in $(ls -r versions); do
    kept=$((kept + 1))
    [ "$kept" -le 3 ] || drop "$name"
  done
}

back() {
  split
  [ -n "$before" ] || { say fault first; return; }
  carry "$before" && show "$before" && say ok "$before" || say fault disk
}

while read -r word name; do
  case $word in
    receive) mkdir -p "$work/new/site" && say ok || say fault disk ;;
    lost) lost; say ok "$count" $first ;;
    finish) finish "$name" && say ok $(ls versions) || say fault disk ;;
    back) back ;;
  esac
done
