using TrackArchive.Pages;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>A part of the index, and the key at which it begins, or for which alone it holds.</summary>
internal sealed record KeyedPart(string From, DataScript Script)
{
    public static KeyedPart Create(string from, string text) => new(from, DataScript.CreateHashed(Routes.FindingPart, text));
}
