using System.Reflection;
using Xunit;

namespace TrackArchive.Tests.Domain.Vocabulary;

public class VocabularySpecs
{
    [Fact]
    public void A_table_that_forgets_a_term_cannot_be_made()
    {
        var error = Assert.Throws<ArgumentException>(() => new Vocabulary<Medal>((Medal.Gold, "gold"), (Medal.Silver, "silver")));
        Assert.Contains("Medal has no token for Bronze", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_has_a_term_or_a_token_twice_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new Vocabulary<Medal>((Medal.Gold, "gold"), (Medal.Silver, "gold"), (Medal.Bronze, "bronze")));
        Assert.Throws<ArgumentException>(() => new Vocabulary<Medal>((Medal.Gold, "gold"), (Medal.Gold, "or"), (Medal.Silver, "silver"), (Medal.Bronze, "bronze")));
    }

    [Fact]
    public void What_a_format_never_writes_is_named()
    {
        Assert.Throws<ArgumentException>(() => new Vocabulary<Sex>([], (Sex.Men, "M"), (Sex.Women, "F")));
        Assert.Equal(["M", "F"], new Vocabulary<Sex>([Sex.Mixed, Sex.Open], (Sex.Men, "M"), (Sex.Women, "F")).All);
    }

    [Fact]
    public void A_token_is_read_as_it_is_written()
    {
        Assert.True(Medals.Tokens.TryParse("silver", out var medal));
        Assert.Equal(Medal.Silver, medal);
        Assert.False(Medals.Tokens.TryParse("Silver", out _));
        Assert.False(Medals.Tokens.TryParse("", out _));
        Assert.False(Medals.Tokens.TryParse(null, out _));
    }

    [Fact]
    public void A_term_without_a_token_is_named()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Sexes.AthleteTokens[Sex.Mixed]);
        Assert.Equal(Sex.Mixed, error.ActualValue);
    }

    [Fact]
    public void A_part_keeps_its_own_order_and_the_tokens_of_the_whole()
    {
        Assert.Equal(["complete", "finishers", "medals", "partial"], Coverages.OfFinals.All);
        Assert.False(Coverages.OfFinals.TryParse("missing", out _));
    }

    /// <summary>Published files, data and addresses: none of these may change.</summary>
    [Fact]
    public void The_tokens_are_those_that_were_published() => Snapshot.Matches(
        "tests/fixtures/vocabulary/tokens.txt", string.Concat(Tables().Select(t => $"{t.Name}: {string.Join(", ", t.Tokens)}\n")));

    [Fact]
    public void A_medal_and_its_place_name_each_other()
    {
        Assert.All(Medals.Tokens.Terms, medal => Assert.Equal(medal, Medals.FromPlace(medal.Place())));
        Assert.Equal([null, null, null], new int?[] { null, 0, 4 }.Select(Medals.FromPlace));
    }

    [Fact]
    public void The_reverse_of_the_reverse_is_the_relation_itself() => Assert.All(RelationKinds.Tokens.Terms, kind =>
    {
        if (kind.Reverse() is { } reverse)
            Assert.Equal(kind, reverse.Reverse());
    });

    [Fact]
    public void Record_letters_lose_their_sign_and_nothing_else()
    {
        Assert.Equal(["WR", "OR", "CR", "AR", "NR", "=WR", "=OR", "=CR", "=AR", "=NR"], RecordLetters.Tokens);
        Assert.Equal(RecordLetters.Tokens.Select(t => t.TrimStart('=')), RecordLetters.Tokens.Select(RecordLetters.Letters));
        Assert.Equal(5, RecordLetters.Tokens.Count(RecordLetters.IsEqualled));
    }

    internal static IEnumerable<(string Name, IEnumerable<string> Tokens)> Tables() =>
        from type in typeof(Medals).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType is { IsGenericType: true } of && of.GetGenericTypeDefinition() == typeof(Vocabulary<>)
        orderby type.Name, field.Name
        select ($"{type.Name}.{field.Name}", (IEnumerable<string>)field.FieldType.GetProperty("All")!.GetValue(field.GetValue(null))!);
}
