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
    /// <summary>
    /// Code of results, file, and the first year in which the flag was flown all year, or in which the nation's championships came after it; without a
    /// year it is older than the nation's results. Years behind a minus are those in which its team competed under another flag: the Olympic one in 1980.
    /// Small changes of shades and arms, which the round picture does not show, make no new flag.
    /// </summary>
    private const string Table = """
        AFG af 2013  ALB al 1992  ALG dz 1962  AND ad -1980  ANG ao 1975  ANT ag 1966  ARG ar  ARM am 1991  ARU aw  ASA as
        AUS au 1909 -1980  AUT at 1945  AZE az 1992
        BAH bs 1973  BAN bd 1972  BAR bb 1966  BDI bi 1982  BEL be -1980  BEN bj 1990  BER bm 1999  BHU bt  BIH ba 1998  BIZ bz 1981
        BLR by 2012  BOL bo  BOT bw 1966  BRA br 1992  BRN bh 2002  BRU bn  BUL bg 1991  BUR bf 1984
        CAF cf 1958  CAM kh 1993  CAN ca 1965  CAY ky 1999  CGO cg 1991  CHA td 1960  CHI cl  CHN cn 1949  CIV ci 1961  CMR cm 1975
        COD cd 2006  COK ck 1979  COL co  COM km 2002  CPV cv 1993  CRC cr  CRO hr 1991  CUB cu 1902  CYP cy 2006  CZE cz 1993
        DEN dk -1980  DJI dj 1977  DMA dm 1991  DOM do 1863
        ECU ec 1900  EGY eg 1985  ERI er 1996  ESA sv  ESP es 1981  EST ee 1990  ETH et 1997
        FIJ fj 1970  FIN fi 1918  FRA fr -1980  FSM fm
        GAB ga 1960  GAM gm 1965  GBR gb -1980  GBS gw 1973  GEO ge 2004  GEQ gq 1979  GER de 1949  GHA gh 1966  GRE gr 1978  GRN gd 1974
        GUA gt  GUI gn 1958  GUM gu  GUY gy 1966
        HAI ht 1986  HKG hk 1997  HON hn 2022  HUN hu 1957
        INA id 1950  IND in 1947  IRI ir 1980  IRL ie 1922 -1980  IRQ iq 2008  ISL is 1944  ISR il 1948  ISV vi  ITA it 1946 -1980  IVB vg
        JAM jm 1962  JOR jo  JPN jp
        KAZ kz 1992  KEN ke 1963  KGZ kg 2024  KIR ki  KOR kr 1949  KOS xk 2008  KSA sa 1973  KUW kw 1961
        LAO la 1976  LAT lv 1990  LBA ly 2012  LBN lb  LBR lr  LCA lc 2002  LES ls 2007  LIE li 1937  LTU lt 1988  LUX lu -1980
        MAD mg 1958  MAR ma 1956  MAS my 1964  MAW mw 2012  MDA md 1991  MDV mv 1965  MEX mx 1968  MGL mn 1992  MHL mh  MKD mk 1996
        MLI ml 1961  MLT mt 1964  MNE me 2005  MON mc  MOZ mz 1983  MRI mu 1968  MTN mr 2018  MYA mm 2011
        NAM na 1990  NCA ni 1971  NED nl -1980  NEP np 1962  NGR ng 1961  NIG ne 1960  NOR no  NRU nr  NZL nz -1980
        OMA om 1995
        PAK pk 1947  PAN pa 1925  PAR py 2013  PER pe 1950  PHI ph 1998  PLE ps  PLW pw  PNG pg 1970  POL pl  POR pt -1980  PRK kp 1992
        PUR pr 1996
        QAT qa 1971
        ROU ro 1990  RSA za 1994  RUS ru 1994  RWA rw 2002
        SAM ws 1949  SEN sn 1961  SEY sc 1996  SGP sg 1960  SKN kn 1983  SLE sl 1961  SLO si 1992  SMR sm 2010  SOL sb  SOM so 1961
        SRB rs 2005  SRI lk 1972  SSD ss 2011  STP st 1975  SUD sd 1970  SUI ch -1980  SUR sr 1976  SVK sk 1993  SWE se  SWZ sz 1968
        SYR sy 2025
        TAN tz 1964  TGA to  THA th  TJK tj 1993  TKM tm 2001  TLS tl 2002  TOG tg 1960  TTO tt 1962  TUN tn 1999  TUR tr 1936  TUV tv
        UAE ae 1971  UGA ug 1963  UKR ua 1992  URU uy  USA us 1960  UZB uz 1992
        VAN vu  VEN ve 2006  VIE vn 1976  VIN vc 1985
        YEM ye 1990
        ZAM zm 1996  ZIM zw 1980
        """;

    private static readonly FrozenDictionary<string, Flag> All = ReadTable().ToFrozenDictionary(f => f.Code, StringComparer.Ordinal);

    private sealed record Flag(string Code, string File, int Since, ImmutableArray<int> Except);

    /// <summary>The codes that have a flag, in ordinal order.</summary>
    public static IEnumerable<NationCode> Codes => All.Keys.Order(StringComparer.Ordinal).Select(c => new NationCode(c));

    /// <summary>The asset below the theme's folder, or nothing for a nation without a flag.</summary>
    public static string? FindFile(NationCode nation) => All.GetValueOrDefault(nation.Value) is { } flag ? $"flags/{flag.File}.svg" : null;

    /// <summary>The flag of the nation to whose page the link leads; nothing where the nation had another one in the link's year.</summary>
    public static Route? FindRoute(Link nation) =>
        Routes.NationOf(nation.To) is { } code && All.GetValueOrDefault(code.Value) is { } flag
        && !(nation.Year < flag.Since) && !(nation.Year is { } year && flag.Except.Contains(year))
            ? ThemeAssets.GetRoute($"flags/{flag.File}.svg")
            : null;

    private static IEnumerable<Flag> ReadTable() =>
        from entry in EntryStart().Split(Table.Trim())
        let words = entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let years = words[2..].Select(w => int.Parse(w, CultureInfo.InvariantCulture)).ToArray()
        select new Flag(words[0], words[1], years.FirstOrDefault(y => y > 0), [.. years.Where(y => y < 0).Select(y => -y)]);

    [GeneratedRegex(@"\s+(?=[A-Z]{3}\s)")]
    private static partial Regex EntryStart();
}
