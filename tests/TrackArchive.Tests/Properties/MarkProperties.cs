using CsCheck;
using TrackArchive.Domain.Marks;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Properties;

public class MarkProperties
{
    /// <summary>From a narrow range, so that equal values in different writings are common.</summary>
    private static readonly Gen<Mark> Times =
        Gen.Select(Gen.Int[0, 3], OneOf("", ".1", ".10", ".14", ".15", ".2", " 1/5", " 2/10", " 1/2"), OneOf("", "h", "a", "w", "A", "hi"))
            .Select((seconds, rest, letters) => Given.Mark($"3:3{seconds}{rest}{letters}"));

    private static readonly Gen<Mark> Lengths =
        Gen.Select(Gen.Int[1, 3], OneOf("", ".1", ".10", ".12"), OneOf("", " m", "w"))
            .Select((metres, rest, letters) => Given.Mark($"{metres}{rest}{letters}", MarkKind.Length));

    private static readonly Gen<Mark> Points = Gen.Int[8795, 8799].Select(p => Given.Mark($"{p}", MarkKind.Points));

    private static readonly Gen<Mark> Any = Gen.OneOf(Times, Lengths, Points);

    [Fact]
    public void The_order_is_antisymmetric_and_zero_only_for_equal_marks() =>
        Gen.Select(Any, Any).Sample((a, b) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(b) == 0 == (a == b) && a.CompareTo(a) == 0);

    [Fact]
    public void The_order_is_transitive() =>
        Gen.Select(Any, Any, Any).Sample((a, b, c) =>
        {
            Mark[] sorted = [a, b, c];
            Array.Sort(sorted);
            return sorted[0].CompareTo(sorted[1]) <= 0 && sorted[1].CompareTo(sorted[2]) <= 0 && sorted[0].CompareTo(sorted[2]) <= 0;
        });

    [Fact]
    public void A_mark_written_and_read_again_is_the_same_mark() =>
        Any.Sample(m => Given.Mark(m.ToString(), m.Kind) == m);

    [Fact]
    public void Agreement_is_symmetric_and_a_mark_agrees_with_itself() =>
        Gen.Select(Any, Any).Sample((a, b) => a.AgreesWith(b) == b.AgreesWith(a) && a.AgreesWith(a));

    [Fact]
    public void Agreeing_marks_are_no_further_apart_than_one_step_of_the_coarser() =>
        Gen.Select(Times, Times).Where((a, b) => a.AgreesWith(b)).Sample((a, b) =>
            Math.Abs(a.Value - b.Value) < Math.Max(a.Precision, b.Precision));

    [Fact]
    public void Merit_prefers_one_of_two_marks_unless_they_agree()
    {
        var race = Given.Event("1500 metres");

        Gen.Select(Times, Times).Sample((a, b) =>
            race.CompareMerit(a, b) == -race.CompareMerit(b, a) && race.CompareMerit(a, b) == 0 == a.AgreesWith(b));
    }

    [Fact]
    public void Whatever_is_typed_is_a_mark_or_an_error_and_never_an_exception() =>
        Gen.Select(Gen.Char["0123456789:./ hawAimpts\u0663"].Array[0, 9], Gen.Enum<MarkKind>()).Sample((letters, kind) =>
        {
            var read = Mark.TryParse(new string(letters), kind);
            return read.Succeeded ? read.Value.Text == new string(letters) && read.Value.Value > 0 : read.Error.Length > 0;
        }, iter: 5000);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
