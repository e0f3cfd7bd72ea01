using System.Collections.Immutable;

namespace TrackArchive.Pages.Articles;

public sealed record ArticlePage : Page
{
    public override PageKind Kind => PageKind.Article;

    public required DateOnly Published { get; init; }

    /// <summary><see cref="Published"/> as people write it.</summary>
    public required string Date { get; init; }

    public required string Summary { get; init; }

    public required Prose Body { get; init; }

    public required ImmutableArray<Link> About { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    public required ImmutableArray<Citation> Sources { get; init; }
}
