namespace TrackArchive.Domain.Vocabulary;

/// <summary>What a decision does to one result, or to the race.</summary>
public enum DecisionEffect
{
    /// <summary>Takes a result away for what happened outside the race: doping, age, eligibility.</summary>
    Annul,

    /// <summary>Takes it away for what happened in the race.</summary>
    Disqualify,

    /// <summary>Gives back what was taken.</summary>
    Reinstate,

    /// <summary>Gives a place or a medal without taking another's.</summary>
    Award,

    /// <summary>Sets the whole race aside.</summary>
    Void,
}

public static class DecisionEffects
{
    public static readonly Vocabulary<DecisionEffect> Tokens = new(
        (DecisionEffect.Annul, "annul"),
        (DecisionEffect.Disqualify, "disqualify"),
        (DecisionEffect.Reinstate, "reinstate"),
        (DecisionEffect.Award, "award"),
        (DecisionEffect.Void, "void"));

    /// <summary>What data write as the status of a result that was taken away.</summary>
    public static readonly Vocabulary<DecisionEffect> RemovalTokens = new(
        [DecisionEffect.Reinstate, DecisionEffect.Award],
        (DecisionEffect.Annul, "annulled"),
        (DecisionEffect.Disqualify, "disqualified"),
        (DecisionEffect.Void, "void"));

    /// <summary>Whether it takes away the one result that it names.</summary>
    public static bool RemovesEntry(this DecisionEffect effect) => effect switch
    {
        DecisionEffect.Annul or DecisionEffect.Disqualify => true,
        DecisionEffect.Reinstate or DecisionEffect.Award or DecisionEffect.Void => false,
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, null),
    };
}
