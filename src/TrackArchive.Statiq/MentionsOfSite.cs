using System.Text.RegularExpressions;
using TrackArchive.Composition.Embedding;
using TrackArchive.Diagnostics;
using TrackArchive.Pages.Wording;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>Which pages of the site show something of the archive by a shortcode, where the site wants them listed there.</summary>
internal static partial class MentionsOfSite
{
    public static OutsideMentions Read(TrackArchiveOptions options, CurrentArchive archive, IExecutionContext context) =>
        new(options.Backlinks ? context.Outputs.FromPipeline(nameof(Content)).SelectMany(page => Read(page, options, archive)) : []);

    private static IEnumerable<OutsideMention> Read(IDocument page, TrackArchiveOptions options, CurrentArchive archive)
    {
        var path = options.Folder.IsNullOrEmpty ? page.Destination.FullPath : $"{Up(options.Folder)}{page.Destination.FullPath}";
        var date = page.ContainsKey(WebKeys.Published) ? DateWords.Format(DateOnly.FromDateTime(page.GetDateTime(WebKeys.Published))) : "";
        var text = page.GetContentStringAsync().GetAwaiter().GetResult();
        return
            from Match match in Shortcode().Matches(text)
            let embed = new Embed(Enum.Parse<EmbedKind>(match.Groups["kind"].Value, ignoreCase: true), [match.Groups["id"].Value], null, default)
            let subject = archive.Site!.Embeds.FindSubject(embed, new DiagnosticBag())
            where subject is not null
            select new OutsideMention(subject.Value, path, page.GetTitle(), date, page.GetString(WebKeys.Description) ?? "");
    }

    private static string Up(NormalizedPath folder) => string.Concat(Enumerable.Repeat("../", folder.FullPath.Trim('/').Split('/').Length));

    [GeneratedRegex("""<\?#\s*(?<kind>Athlete|Final|Podium|Lineage)\s+"?(?<id>[^\s"?]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Shortcode();
}
