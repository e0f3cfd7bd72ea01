using System.Collections.Immutable;

namespace TrackArchive.Pages.Articles;

public sealed record ArticlePage : Page
{
    public override PageKind Kind => PageKind.Article;

    public required DateOnly Published { get; init; }

    /// <summary><see cref="Published"/> as people write it.</summary>
    public required string Date { get; init; }

    /// <summary>How long it takes, and which years it is about.</summary>
    public string? Reading { get; init; }

    public required string Summary { get; init; }

    public required Prose Body { get; init; }

    public required ImmutableArray<Link> About { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>The newer one.</summary>
    public Link? Previous { get; init; }

    /// <summary>The older one.</summary>
    public Link? Next { get; init; }

    public required ImmutableArray<Citation> Sources { get; init; }
}
