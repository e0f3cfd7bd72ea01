using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TrackArchive.Pages;

namespace TrackArchive.Theme;

/// <summary>
/// The flags of today's nations, by the code of their results; the file is named by the code of ISO 3166. Nations and teams of the past (URS, GDR,
/// EUN) have none and show their code in a frame, and so does a result of a year in which its nation had another flag: no flag of today is shown for them.
/// </summary>
public static partial class Flags
{
    // Each entry is the code of results, the file, and the first year in which the flag is known to be the nation's: the one after the year in which it
    // came, where the source has no more than the year. Without a year it is older than the nation's results. Years behind a minus are those in which
    // the team competed under another flag: the Olympic one in 1980. Small changes of shades and arms, which the round picture does not show, make no
    // new flag. A flag whose year no source states is not in the tables, so that its nation shows its code.

    /// <summary>Years of the flags under which teams competed: Wikipedia's table of them as of 2019, in <c>archive/medals/IOC_codes.rb</c> of github.com/zwarburg/zackbot.</summary>
    private const string OfTeams = """
        AFG af 2004  ALB al 1993  ALG dz  AND ad -1980  ANG ao  ANT ag 1967  ARG ar  ARM am  ARU aw  ASA as  AUS au 1910 -1980  AZE az
        BAH bs 1973  BAN bd  BAR bb 1967  BDI bi  BEL be -1980  BEN bj 1991  BER bm 2000  BHU bt  BIH ba 1999  BIZ bz 1982  BLR by 2013
        BOL bo  BOT bw  BRA br 1993  BRN bh 2002  BRU bn  BUL bg 1991  BUR bf
        CAF cf  CAM kh 1994  CAN ca 1966  CAY ky 2000  CGO cg 1989  CHA td  CHI cl  CIV ci  CMR cm 1976  COD cd 2007  COK ck 1980  COL co
        COM km 2002  CPV cv  CRC cr  CRO hr  CUB cu  CYP cy 2007  CZE cz
        DEN dk -1980  DJI dj  DMA dm 1991  DOM do
        ECU ec  EGY eg 1985  ERI er  ESA sv  ESP es 1982  ETH et 1997
        FIJ fj 1971  FRA fr -1980  FSM fm
        GAB ga  GAM gm  GBR gb -1980  GBS gw  GEO ge 2004  GEQ gq  GHA gh 1967  GRE gr 1979  GRN gd 1975  GUA gt  GUI gn  GUM gu
        GUY gy 1967
        HAI ht 1987  HKG hk 1998  HUN hu 1958
        INA id  IND in 1947  IRI ir 1981  IRQ iq 2008  ISL is 1945  ISR il  ISV vi  ITA it 1947 -1980  IVB vg
        JAM jm 1963  JOR jo
        KAZ kz  KEN ke 1964  KIR ki  KOS xk  KSA sa 1974  KUW kw
        LAO la 1976  LBA ly 2012  LBR lr  LCA lc 2003  LES ls 2007  LIB lb  LIE li 1938  LUX lu -1980
        MAD mg  MAR ma  MAS my 1964  MAW mw 2012  MDA md  MDV mv  MEX mx 1969  MGL mn 1992  MHL mh  MKD mk  MLI ml  MLT mt 1965  MNE me
        MON mc  MOZ mz 1984  MRI mu 1969  MTN mr 2018  MYA mm 2011
        NAM na  NED nl -1980  NEP np  NGR ng 1961  NIG ne  NOR no  NRU nr  NZL nz -1980
        OMA om 1996
        PAK pk  PAN pa  PAR py 2014  PER pe 1951  PHI ph 1998  PLE ps  PLW pw  PNG pg 1971  POR pt -1980  PRK kp 1992  PUR pr 1996
        QAT qa
        ROU ro 1990  RSA za 1995  RWA rw 2002
        SAM ws  SEN sn  SEY sc 1997  SIN sg 1960  SKN kn 1984  SLE sl 1962  SLO si  SMR sm 2011  SOL sb  SOM so  SRI lk 1972  SSD ss
        STP st  SUD sd 1971  SUI ch -1980  SUR sr 1976  SVK sk  SWZ sz
        TAN tz 1965  TGA to  THA th  TJK tj  TKM tm 2002  TLS tl  TOG tg  TUN tn 2000  TUR tr 1937  TUV tv
        UAE ae  UGA ug 1963  UKR ua  URU uy  USA us 1961  UZB uz
        VAN vu  VEN ve 2007  VIE vn 1976  VIN vc 1986
        YEM ye
        ZAM zm 1997  ZIM zw 1980
        """;

    /// <summary>
    /// Where that table sets shades apart, or has one flag for several states of one code: the years of the list of CountryFlags.com of 2020, in
    /// <c>flags.csv</c> of github.com/VildMedPap/countryflags.
    /// </summary>
    private const string OfNations = """
        AUT at 1919  CHN cn 1950  EST ee 1919  FIN fi 1919  GER de 1950  IRL ie 1920 -1980  JPN jp 1871  KOR kr 1949  LAT lv 1919
        LTU lt 1989  NCA ni 1972  POL pl 1920  RUS ru 1992  SRB rs 2005  SWE se 1907  TTO tt 1963
        """;

    /// <summary>
    /// Since then: Honduras on 26 January 2022 (Wikipedia, Flag of Honduras), Kyrgyzstan by the law of 20 December 2023 (Trend News Agency, 22 December
    /// 2023), Syria by article 6 of the
    /// constitutional declaration of March 2025.
    /// </summary>
    private const string SinceThen = """
        HON hn 2023  KGZ kg 2024  SYR sy 2026
        """;

    private static readonly FrozenDictionary<string, Flag> All = ReadTable().ToFrozenDictionary(f => f.Code, StringComparer.Ordinal);

    private sealed record Flag(string Code, string File, int Since, ImmutableArray<int> Except);

    /// <summary>The codes that have a flag, in ordinal order.</summary>
    public static IEnumerable<TeamId> Codes => All.Keys.Order(StringComparer.Ordinal).Select(c => new TeamId(c));

    /// <summary>The asset below the theme's folder, or nothing for a nation without a flag.</summary>
    public static string? FindFile(TeamId nation) => All.GetValueOrDefault(nation.Value) is { } flag ? $"flags/{flag.File}.svg" : null;

    /// <summary>The flag of the nation to whose page the link leads; nothing where the nation had another one in the link's year.</summary>
    public static Route? FindRoute(Link nation) =>
        Routes.NationOf(nation.To) is { } code && All.GetValueOrDefault(code.Value) is { } flag
        && !(nation.Year < flag.Since) && !(nation.Year is { } year && flag.Except.Contains(year))
            ? ThemeAssets.GetRoute($"flags/{flag.File}.svg")
            : null;

    private static IEnumerable<Flag> ReadTable() =>
        from table in new[] { OfTeams, OfNations, SinceThen }
        from entry in EntryStart().Split(table.Trim())
        let words = entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let years = words[2..].Select(w => int.Parse(w, CultureInfo.InvariantCulture)).ToArray()
        select new Flag(words[0], words[1], years.FirstOrDefault(y => y > 0), [.. years.Where(y => y < 0).Select(y => -y)]);

    [GeneratedRegex(@"\s+(?=[A-Z]{3}\s)")]
    private static partial Regex EntryStart();
}
