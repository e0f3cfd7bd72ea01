using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>An article that has its heading and no text yet.</summary>
public sealed record NewArticle(string Title, string Summary) : NewContent
{
    /// <summary>Else the slug of the title.</summary>
    public string? Id { get; init; }

    /// <summary>Else the archive's today.</summary>
    public string? Date { get; init; }

    public ImmutableArray<string> About { get; init; } = [];

    internal override Addition Plan(FolderBefore folder)
    {
        var id = Id ?? SlugOfName.Create(Title);
        var path = $"articles/{id}.md";
        if (folder.Has(path))
            return Addition.RefuseExisting(id, folder.Name(path));
        if ((Date ?? folder.Documents.All<SiteDocument>().FirstOrDefault()?.Site?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) is not { } date)
            return Addition.Refuse("site.yml says no date; give the article's with --date");
        var text = new StringBuilder("---\n");
        Line(text, "title", Title);
        Line(text, "date", date);
        Line(text, "summary", Summary);
        if (About.Length > 0)
            text.Append("about: ").Append(FlowText.Format(Nodes.Texts(About), new Form())).Append('\n');
        text.Append("---\n");
        return new Addition(id, [new ChangedFile(path, Before: null, text.ToString())]) { Next = "Write the text below the second line of hyphens." };
    }

    private static void Line(StringBuilder text, string key, string value) =>
        text.Append(key).Append(": ").Append(ScalarText.Format(Nodes.Text(value), key, inFlow: false)).Append('\n');
}
