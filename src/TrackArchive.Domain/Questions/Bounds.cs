namespace TrackArchive.Domain.Questions;

/// <summary>From and to, both included; an end that is absent is open. <see cref="Text"/> is how it was asked, <c>..9.79</c>.</summary>
public sealed record Bounds(decimal? From, decimal? To, string Text)
{
    public bool Hold(decimal? value) => value is { } known && !(known < From) && !(known > To);
}
