using System.Collections.Immutable;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Documents;

/// <summary><c>articles/&lt;slug&gt;.md</c>.</summary>
internal sealed record ArticleDocument(ContentFile File, MarkdownBody Body) : Document(File)
{
    public Located<string>? Title { get; init; }

    public Located<DateOnly>? Date { get; init; }

    public Located<string>? Summary { get; init; }

    public ImmutableArray<Located<string>> Tags { get; init; }

    /// <summary>Entities, written as in links.</summary>
    public ImmutableArray<Located<string>> About { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    /// <summary>Whether plain names become links.</summary>
    public bool Mentions { get; init; }

    public static ArticleDocument Read(ContentFile file, MapReader map, MarkdownBody body) => new(file, body)
    {
        Title = map.Required<string>("title", Values.Text),
        Date = map.Required<DateOnly>("date", Values.Day),
        Summary = map.Required<string>("summary", Values.Text),
        Tags = map.Many<string>("tags", Values.Text),
        About = map.Many<string>("about", Values.Text),
        Sources = map.Sources(),
        Mentions = map.Flag("mentions", otherwise: true),
    };
}
