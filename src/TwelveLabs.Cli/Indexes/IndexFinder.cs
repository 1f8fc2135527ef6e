using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Indexes;

/// <summary>Finds an index by its name or its id.</summary>
internal sealed class IndexFinder(ITwelveLabsClient client)
{
    private const int IdLength = 24;
    private const int MostListed = 8;

    /// <summary>Returns the index, or null if there is none. A text that looks like an id is not looked for among the names.</summary>
    public async Task<VideoIndex?> TryFindAsync(string nameOrId, CancellationToken cancellationToken)
    {
        var looksLikeId = nameOrId.Length == IdLength && nameOrId.All(char.IsAsciiHexDigit);
        return (looksLikeId ? null : await NamedAsync(nameOrId, cancellationToken)) ?? await ByIdAsync(nameOrId, cancellationToken);
    }

    /// <summary>Returns the index. If there is none, the error has the names of those that there are.</summary>
    public async Task<VideoIndex> FindAsync(string nameOrId, CancellationToken cancellationToken) =>
        await TryFindAsync(nameOrId, cancellationToken)
        ?? throw new UsageException($"--index: no index has the name or the id '{nameOrId}'. {await ExistingAsync(cancellationToken)}");

    /// <summary>Returns the index or, if none is named, the only one of the account.</summary>
    public Task<VideoIndex> FindOrOnlyAsync(string? nameOrId, CancellationToken cancellationToken) =>
        nameOrId is null ? OnlyAsync(cancellationToken) : FindAsync(nameOrId, cancellationToken);

    private async Task<VideoIndex> OnlyAsync(CancellationToken cancellationToken) =>
        (await client.Indexes.ListAsync(cancellationToken: cancellationToken)).Data is [var only]
            ? only
            : throw new UsageException($"Say which index to search with --index. {await ExistingAsync(cancellationToken)}");

    private async Task<VideoIndex?> NamedAsync(string name, CancellationToken cancellationToken)
    {
        var named = new List<VideoIndex>();
        await foreach (var index in client.Indexes.ListAllAsync(new ListIndexesRequest { IndexName = name }, cancellationToken: cancellationToken))
        {
            if (index.IndexName == name)
            {
                named.Add(index);
            }
        }

        return named switch
        {
            [] => null,
            [var index] => index,
            _ => throw new UsageException($"--index: {named.Count} indexes are named '{name}'. Give the id of one: {string.Join(", ", named.Select(index => index.Id))}."),
        };
    }

    private async Task<VideoIndex?> ByIdAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Indexes.GetAsync(id, cancellationToken: cancellationToken);
        }
        catch (ApiException exception) when (exception is NotFoundException or BadRequestException)
        {
            return null;
        }
    }

    private async Task<string> ExistingAsync(CancellationToken cancellationToken)
    {
        var names = (await client.Indexes.ListAsync(cancellationToken: cancellationToken)).Data.Select(index => index.IndexName ?? index.Id).ToList();
        return names.Count == 0
            ? "The account has no index."
            : $"The account has {string.Join(", ", names.Take(MostListed))}{(names.Count > MostListed ? " and others" : "")}.";
    }
}
