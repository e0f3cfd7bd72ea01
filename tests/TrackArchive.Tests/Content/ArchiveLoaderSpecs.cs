using System.Text;
using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Content;

public sealed class ArchiveLoaderSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_tiny_archive_loads_without_a_word()
    {
        var (loaded, messages) = _content.Load();
        Assert.Equal("", messages);
        Assert.Equal(17, loaded.Archive!.Finals.Length);
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_change_nothing()
    {
        var text = _content["athletes/gbr/sebastian-coe.md"];
        var plain = Athlete("sebastian-coe");
        File.WriteAllText(Path.Combine(_content.Path, "athletes/gbr/sebastian-coe.md"), text.ReplaceLineEndings("\r\n"), new UTF8Encoding(true));
        var marked = Athlete("sebastian-coe");
        Assert.Equal(plain.Born[0].Date, marked.Born[0].Date);
        Assert.Equal(plain.Biography.Length, marked.Biography.Length);
    }

    [Theory]
    [InlineData("de", "")]
    [InlineData("pt-BR", "")]
    [InlineData("german", "'german' is not a valid language tag: expected one like 'de' or 'pt-BR'")]
    [InlineData("de_AT", "'de_AT' is not a valid language tag: expected one like 'de' or 'pt-BR'")]
    public void A_source_may_say_the_language_of_its_title(string language, string expected)
    {
        _content["sources.yml"] = _content["sources.yml"].Replace("title: The evening gazette,", $"title: Abendblatt, language: {language},", StringComparison.Ordinal);

        var (loaded, messages) = _content.Load();

        Assert.Contains(expected, messages, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0 ? language : null, loaded.Archive?.Sources.Single(s => s.Id.Value == "gazette").Language);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("finals/.gitkeep")]
    [InlineData("README.md")]
    [InlineData("urls.txt")]
    [InlineData("articles/a-race-without-rivals.md~")]
    [InlineData("articles/.a-race-without-rivals.md.swp")]
    [InlineData("articles/#a-race-without-rivals.md#")]
    public void Files_of_editors_and_of_others_are_not_read(string path)
    {
        _content[path] = "{ not: content";
        Assert.Equal("", _content.Load().Messages);
    }

    [Theory]
    [InlineData("Carl Lewis Jr.", "Lewis")]
    [InlineData("Frank Wykoff III", "Wykoff")]
    [InlineData("Pelé", "Pelé")]
    [InlineData("Hicham El Guerrouj", "Guerrouj")]
    public void An_athlete_is_sorted_under_the_last_word_that_is_no_suffix(string name, string family)
    {
        _content["athletes/new.yml"] = $"new-athlete: {{ name: {name}, sex: M }}\n";
        Assert.Equal(family, Athlete("new-athlete").FamilyName);
    }

    [Fact]
    public void A_file_says_where_it_came_from()
    {
        Assert.Equal("athletes/gbr/sebastian-coe.md", Athlete("sebastian-coe").ContentPath);
        Assert.Equal("athletes/gbr.yml", Athlete("steve-cram").ContentPath);
        Assert.Equal("finals/olympic-games/1984/men-1500m.yml", _content.Load().Loaded.Archive!.Finals.First(f => f.Id.ToString() == "olympic-games/1984/men-1500m").ContentPath);
    }

    [Fact]
    public void Sources_stand_in_one_file_and_in_shelves_beside_it()
    {
        Directory.CreateDirectory(Path.Combine(_content.Path, "sources"));
        File.WriteAllText(Path.Combine(_content.Path, "sources/lives.yml"), "diary: { title: A diary, publisher: Nobody, family: other }\n");

        Assert.Contains(_content.Load().Loaded.Archive!.Sources, source => source.Id.Value == "diary");
    }

    [Fact]
    public void What_a_missing_file_would_have_held_is_not_reported_again()
    {
        File.Delete(Path.Combine(_content.Path, "sources.yml"));
        Assert.Equal("content/sources.yml:1:1: error TA008: there is no sources.yml; every archive needs one", _content.Load().Messages);
    }

    private Athlete Athlete(string id)
    {
        var (loaded, messages) = _content.Load();
        Assert.Equal("", messages);
        return loaded.Archive!.GetAthlete(new AthleteId(id));
    }
}
