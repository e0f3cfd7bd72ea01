using System.Text.RegularExpressions;

namespace TrackArchive.Tests.RealArchive;

/// <summary>
/// Finds what a browser would ask of another host without being clicked. A page may only say an address elsewhere: where a link
/// leads, which address is the page's own, whose licence it has, and in what programs read about it.
/// </summary>
internal static partial class AddressesElsewhere
{
    /// <summary>Attributes that may hold one, as the elements that have them write it.</summary>
    private static readonly string[] Said = ["a href", "link rel=canonical href", "link rel=license href", "meta content", "svg xmlns"];

    /// <param name="html">A page whose attributes are in double quotes, without "&gt;" in them.</param>
    public static IEnumerable<string> FindInPage(string html) =>
        from element in Element().Matches(html)
        let name = element.Groups["name"].Value
        let attributes = element.Groups["attributes"].Value
        from attribute in Attribute().Matches(attributes)
        where IsElsewhere(attribute.Groups["value"].Value) && !Said.Contains(Describe(name, attributes, attribute.Groups["name"].Value))
        select element.Value;

    public static IEnumerable<string> FindInStyles(string css) => Loaded().Matches(css).Select(match => match.Value).Where(load => IsElsewhere(load.Trim(' ', '"', '\'')));

    public static IEnumerable<string> FindInScript(string script) =>
        Literal().Matches(script).Select(match => match.Value).Where(text => IsElsewhere(text.Trim('"', '\'', '`')) && !text.Contains("//www.w3.org/", StringComparison.Ordinal));

    private static string Describe(string element, string attributes, string attribute) => element switch
    {
        "link" => $"link rel={Relation().Match(attributes).Groups["rel"].Value} {attribute}",
        "meta" when attributes.Contains("refresh", StringComparison.Ordinal) => "a redirect",
        _ => $"{element} {attribute}",
    };

    private static bool IsElsewhere(string value) => Elsewhere().IsMatch(value);

    [GeneratedRegex("""<(?<name>[a-zA-Z]+)\s(?<attributes>[^>]*//[^>]*)>""")]
    private static partial Regex Element();

    [GeneratedRegex("""(?:^|\s)(?<name>[\w:-]+)="(?<value>[^"]*)""")]
    private static partial Regex Attribute();

    [GeneratedRegex("""(?:^|\s)rel="(?<rel>[^"]*)""")]
    private static partial Regex Relation();

    /// <summary>In a list of addresses or after the seconds of a redirect, too.</summary>
    [GeneratedRegex(@"^(?:\d+;\s*url=|[^""]*,)?\s*(?:[a-z]+:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("""(?<=url\(|@import\s)\s*["']?[^)"';]+["']?""")]
    private static partial Regex Loaded();

    [GeneratedRegex("""(["'`])[^"'`\n]*\1""")]
    private static partial Regex Literal();
}
