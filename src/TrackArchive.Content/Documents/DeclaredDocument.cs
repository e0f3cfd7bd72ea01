using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary>What <c>site.yml</c> declares for this archive, under the id that other files name.</summary>
internal sealed record DeclaredDocument<T>(string Id, T Value, SourceLocation At);

internal static class DeclaredDocument
{
    public static DeclaredDocument<Authority> ReadAuthority(Scalar id, MapReader map)
    {
        var name = Name(id, map, Authority.Organisers.Id.Value);
        var authority = new Authority(new AuthorityId(id.Text), name) { InSentences = map.Text("in-sentences")?.Value ?? name };
        return new DeclaredDocument<Authority>(id.Text, authority, id.At);
    }

    public static DeclaredDocument<SourceFamily> ReadFamily(Scalar id, MapReader map) =>
        new(id.Text, new SourceFamily(new SourceFamilyId(id.Text), Name(id, map, SourceFamily.Other.Id.Value)), id.At);

    public static DeclaredDocument<RecordKind> ReadRecordKind(Scalar letters, MapReader map)
    {
        if (letters.Text.Length is < 2 or > 8 || !letters.Text.All(char.IsAsciiLetterUpper))
            map.Diagnostics.Add(Codes.BadId, letters.At, $"'{letters.Text}' is not the letters of a record: expected two to eight capital letters like CLUB");
        else if (RecordLetters.All.Contains(letters.Text) || RecordLetters.Bests.Contains(letters.Text))
            map.Diagnostics.Add(Codes.DuplicateId, letters.At, $"every archive has '{letters.Text}'", "leave it out, or give this one other letters");
        return new DeclaredDocument<RecordKind>(letters.Text, new RecordKind(letters.Text, map.Required<string>("name", Values.Text)?.Value ?? letters.Text), letters.At);
    }

    private static string Name(Scalar id, MapReader map, string everywhere)
    {
        if (id.Text == everywhere)
            map.Diagnostics.Add(Codes.DuplicateId, id.At, $"every archive has '{everywhere}'", "leave it out, or give this one another id");
        else
            Values.Id(id, map.Diagnostics, out _);
        return map.Required<string>("name", Values.Text)?.Value ?? id.Text;
    }
}
