using Markdig.Syntax.Inlines;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles;

/// <summary><c>[[id]]</c> or <c>[[id|words]]</c>; its child is the text that stands for it where only text is wanted, in a heading's id.</summary>
internal sealed class EntityLinkInline(string id, string? words) : ContainerInline
{
    public string Id { get; } = id;

    /// <summary>Absent where the text leaves them to the archive.</summary>
    public string? Words { get; } = words;

    /// <summary>Its paragraph ends before <c>]]</c> comes.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Absent until the archive is asked, and where it has nothing of that id.</summary>
    public (EntityRef Target, string Words)? Found { get; set; }
}
