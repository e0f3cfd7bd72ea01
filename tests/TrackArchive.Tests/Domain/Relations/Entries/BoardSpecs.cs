using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Entries;

/// <summary>What is left to do in an archive.</summary>
public sealed class BoardSpecs : IDisposable
{
    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_final_of_a_programme_that_is_missing_comes_first_and_the_newest_first_of_those()
    {
        var board = Create();
        string[] missing = [.. board.TakeWhile(f => f.Lacks[0] == Lack.Final).Select(f => f.Id.ToString())];
        Assert.Equal(["world-championships/2023/mixed-4x400m", "olympic-games/1984/women-1500m", "olympic-games/1980/women-pentathlon"], missing);
        Assert.DoesNotContain(board.Skip(missing.Length), f => f.Lacks.Contains(Lack.Final));
    }

    [Fact]
    public void What_readers_miss_more_comes_before_what_they_miss_less()
    {
        Assert.Empty(LacksOf("world-championships/2022/men-1500m").Except([Lack.Agreement]));
        Change("date: 2022-07-19", "date: 2022");
        Assert.Contains(Lack.Day, LacksOf("world-championships/2022/men-1500m"));
        Change(", mark: \"3:29.23\"", "");
        Assert.Equal([Lack.WinningMark, Lack.Day], LacksOf("world-championships/2022/men-1500m").Except([Lack.Agreement]));
        var board = Create();
        Assert.Equal(board.Select(f => f.Lacks[0].Rank()).Order(), board.Select(f => f.Lacks[0].Rank()));
    }

    private void Change(string old, string with)
    {
        const string Final = "finals/world-championships/2022/men-1500m.yml";
        Assert.Contains(old, _archive[Final], StringComparison.Ordinal);
        _archive[Final] = _archive[Final].Replace(old, with, StringComparison.Ordinal);
    }

    private ImmutableArray<OpenFinal> Create()
    {
        var (loaded, messages) = _archive.Load();
        Assert.True(loaded.Archive is not null, messages);
        return Board.Create(loaded.Archive);
    }

    private IEnumerable<Lack> LacksOf(string final) => Create().Where(f => f.Id.ToString() == final).SelectMany(f => f.Lacks);
}
