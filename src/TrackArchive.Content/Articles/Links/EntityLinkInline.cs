using Markdig.Syntax.Inlines;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles.Links;

/// <summary><c>[[id]]</c> or <c>[[id|words]]</c>; its child is its text where only text is wanted, in a heading's id.</summary>
internal sealed class EntityLinkInline(string id, string? words) : ContainerInline
{
    public string Id { get; } = id;

    /// <summary>Absent where the text leaves them to the pages.</summary>
    public string? Words { get; } = words;

    /// <summary>Whether it ends in the line in which it starts.</summary>
    public bool IsOnOneLine { get; init; } = true;

    /// <summary>Its paragraph ends before <c>]]</c> comes.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Absent until the archive is asked, and where it has nothing of that id.</summary>
    public (EntityRef Target, string? Name)? Found { get; set; }
}
