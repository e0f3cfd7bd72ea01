namespace TrackArchive.Domain;

/// <summary>Everything of one kind by its id.</summary>
internal sealed class IdIndex<TId, T>(string kind, IEnumerable<T> all, Func<T, TId> idOf)
    where TId : struct
    where T : class
{
    private readonly Dictionary<TId, T> _byId = all.ToDictionary(idOf);

    public T? Find(TId id) => _byId.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">Nothing has this id; the message names the kind and the id.</exception>
    public T Get(TId id) => Find(id) ?? throw new KeyNotFoundException($"the archive has no {kind} '{id}'");
}
