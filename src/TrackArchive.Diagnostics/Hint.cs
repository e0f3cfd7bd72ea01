using System.Diagnostics.CodeAnalysis;

namespace TrackArchive.Diagnostics;

/// <summary>
/// What would mend a mistake, in words. <see cref="Replacement"/> is there where the words name one spelling: an editor may
/// put it in the place of the diagnostic's whole stretch.
/// </summary>
public sealed record Hint(string Text, string? Replacement = null)
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Hint?(string? text) => FromString(text);

    [return: NotNullIfNotNull(nameof(text))]
    public static Hint? FromString(string? text) => text is null ? null : new Hint(text);
}
