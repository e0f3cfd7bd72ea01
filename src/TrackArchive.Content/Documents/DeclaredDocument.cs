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

    private static string Name(Scalar id, MapReader map, string everywhere)
    {
        if (id.Text == everywhere)
            map.Diagnostics.Add(Codes.DuplicateId, id.At, $"every archive has '{everywhere}'", "leave it out, or give this one another id");
        else
            Values.Id(id, map.Diagnostics, out _);
        return map.Required<string>("name", Values.Text)?.Value ?? id.Text;
    }
}
