using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Represents a resource of the API with its operations.</summary>
internal sealed record OperationGroup(string Name, string Description, Func<IReadOnlyList<Operation>> Operations);

/// <summary>Represents an operation of the API: what a command of it takes, and the calls of the client that it makes.</summary>
/// <param name="Id">The operation's id in the document.</param>
/// <param name="Name">The name of the command within its resource.</param>
/// <param name="RequestLine">The method and path.</param>
internal sealed record Operation(string Id, string Name, string RequestLine)
{
    public required string Summary { get; init; }

    public required string Description { get; init; }

    /// <summary>Gets what to use instead of a deprecated operation; null for others.</summary>
    public string? Deprecated { get; init; }

    public required IReadOnlyList<OperationParameter> Parameters { get; init; }

    /// <summary>Gets an example of the request as JSON, or null.</summary>
    public string? Example { get; init; }

    public required Func<OperationCall, CancellationToken, Task<JsonNode?>> CallAsync { get; init; }

    /// <summary>Gets the call that returns the items of all pages; null for operations without pages.</summary>
    public Func<OperationCall, CancellationToken, IAsyncEnumerable<JsonNode?>>? Pages { get; init; }

    /// <summary>Gets the path of the token of the next page in a page; null if pages have numbers.</summary>
    public string? NextToken { get; init; }

    /// <summary>Gets the parameter that is the number of a page, and the path of how many pages there are; null if pages have tokens.</summary>
    public (string Parameter, string Total)? PageNumber { get; init; }

    /// <summary>Gets the call that returns the events of a stream; null for operations without one.</summary>
    public Func<OperationCall, CancellationToken, IAsyncEnumerable<JsonNode?>>? Events { get; init; }

    /// <summary>Gets the property of an event that is text to show.</summary>
    public string? StreamedText { get; init; }

    /// <summary>Gets the call that polls until a terminal status; null for operations that are not polled.</summary>
    public Func<OperationCall, CancellationToken, Task<JsonNode?>>? WatchAsync { get; init; }

    /// <summary>Gets the operation that polls what this one starts; null for others.</summary>
    public StartedOperation? Starts { get; init; }

    /// <summary>Gets how many calls of the operation run at a time by default where many are made; null for operations that are called one by one.</summary>
    public int? Concurrency { get; init; }

    public bool HasBody => Parameters.Any(parameter => parameter.Place == ParameterPlace.Body);
}

/// <summary>Represents the operation that polls what another one started.</summary>
/// <param name="Operation">The operation that polls.</param>
/// <param name="Parameter">Its parameter that is the id; empty if it takes what the other one took.</param>
/// <param name="Id">The property of the response that is the id.</param>
internal sealed record StartedOperation(Func<Operation> Operation, string Parameter, string Id);

/// <summary>Represents how a name becomes an id.</summary>
/// <param name="List">The operation that lists the things.</param>
/// <param name="Query">Its parameter that takes the name.</param>
/// <param name="Property">The path of the property of an item that must be equal to the name.</param>
/// <param name="Id">The path of the property that is the id.</param>
internal sealed record NameRule(Func<Operation> List, string Query, string Property, string Id);
