using System.Collections.Immutable;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>What adding one thing would write, or why it cannot be added.</summary>
/// <param name="Id">What it is called in references.</param>
/// <param name="Files">The file that holds it first, then those that name it.</param>
internal sealed record Addition(string Id, ImmutableArray<ChangedFile> Files)
{
    public string? Refusal { get; private init; }

    /// <summary>What is left to the keeper, in one sentence.</summary>
    public string Next { get; init; } = "";

    public static Addition Refuse(string why) => new("", []) { Refusal = why };

    /// <summary>Nothing may be overwritten.</summary>
    public static Addition RefuseExisting(string id, string where) => Refuse($"'{id}' is there already, in {where}");
}
