using TrackArchive.Domain;

namespace TrackArchive.Tests.Domain;

/// <summary>The authorities that the archive of this repository declares.</summary>
internal static class GivenAuthorities
{
    public static readonly Authority Ioc = new(new AuthorityId("ioc"), "International Olympic Committee") { InSentences = "the IOC" };

    public static readonly Authority WorldAthletics = new(new AuthorityId("world-athletics"), "World Athletics");
}

/// <summary>The families of sources that the archive of this repository declares.</summary>
internal static class GivenFamilies
{
    public static readonly SourceFamily Ioc = new(new SourceFamilyId("ioc"), "IOC and organisers");

    public static readonly SourceFamily WorldAthletics = new(new SourceFamilyId("world-athletics"), "World Athletics");

    public static readonly SourceFamily Olympedia = new(new SourceFamilyId("olympedia"), "Olympedia");
}
