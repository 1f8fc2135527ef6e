using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Search;

/// <summary>Finds an index by its id or its name.</summary>
internal sealed class IndexNames(TwelveLabsClient client)
{
    private const int IdLength = 24;
    private const int MostListed = 8;

    /// <summary>Returns the index; without an id or a name, the only one of the account.</summary>
    public Task<VideoIndex> FindAsync(string? idOrName, CancellationToken cancellationToken) => idOrName switch
    {
        null => OnlyAsync(cancellationToken),
        { Length: IdLength } id when id.All(char.IsAsciiHexDigit) => client.Indexes.GetAsync(id, cancellationToken: cancellationToken),
        _ => NamedAsync(idOrName, cancellationToken),
    };

    private async Task<VideoIndex> NamedAsync(string name, CancellationToken cancellationToken)
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
            [var index] => index,
            [] => await ByIdAsync(name, cancellationToken),
            _ => throw new UsageException($"--index: {named.Count} indexes are named '{name}'. Give the id of one: {string.Join(", ", named.Select(index => index.Id))}."),
        };
    }

    private async Task<VideoIndex> ByIdAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Indexes.GetAsync(id, cancellationToken: cancellationToken);
        }
        catch (ApiException exception) when (exception is NotFoundException or BadRequestException)
        {
            throw new UsageException($"--index: no index has the name or the id '{id}'. {await ExistingAsync(cancellationToken)}", exception);
        }
    }

    private async Task<VideoIndex> OnlyAsync(CancellationToken cancellationToken) =>
        (await client.Indexes.ListAsync(cancellationToken: cancellationToken)).Data is [var only]
            ? only
            : throw new UsageException($"Say which index to search with --index. {await ExistingAsync(cancellationToken)}");

    private async Task<string> ExistingAsync(CancellationToken cancellationToken)
    {
        var names = (await client.Indexes.ListAsync(cancellationToken: cancellationToken)).Data.Select(index => index.IndexName ?? index.Id).ToList();
        return names.Count == 0
            ? "The account has no index."
            : $"The account has {string.Join(", ", names.Take(MostListed))}{(names.Count > MostListed ? " and others" : "")}.";
    }
}
