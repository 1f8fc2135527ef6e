using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs;

/// <summary>
/// Where the API key comes from. Keys expire by themselves, so a program that runs for long needs a place from which it can
/// take up a new one. The client asks on every request, and again when the service says that a key is not valid; a provider
/// keeps what is costly to get. It must be safe for concurrent use.
/// </summary>
[DebuggerDisplay("{GetType().Name,nq}")]
public abstract class ApiKeyProvider
{
    /// <summary>The header that carries the key, for what redacts headers in logs of your own.</summary>
    public const string HeaderName = ApiFacts.KeyHeader;

    /// <summary>Converts a key that never changes, as <see cref="FromKey"/> does; null stays null.</summary>
    /// <param name="apiKey">The key.</param>
    [return: NotNullIfNotNull(nameof(apiKey))]
    public static implicit operator ApiKeyProvider?(string? apiKey) => apiKey is null ? null : FromKey(apiKey);

    /// <summary>The key to send with the next request.</summary>
    /// <param name="cancellationToken">Cancelled when the call ends early.</param>
    /// <returns>The key.</returns>
    public abstract ValueTask<string> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// A fresh key, since the service said that <paramref name="rejectedKey"/> is not valid. When it is another key the call
    /// is repeated once; when it is the same the call fails with <see cref="AuthenticationException"/>. Many calls may ask
    /// at once with the same rejected key. By default the same as <see cref="GetAsync"/>.
    /// </summary>
    /// <param name="rejectedKey">The key that was sent.</param>
    /// <param name="cancellationToken">Cancelled when the call ends early.</param>
    /// <returns>The key to try, which may be the same.</returns>
    public virtual ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default) => GetAsync(cancellationToken);

    /// <summary>A key that never changes.</summary>
    /// <param name="apiKey">The key.</param>
    /// <returns>The provider.</returns>
    /// <exception cref="ArgumentException">The key is empty or holds a character that no key has.</exception>
    public static ApiKeyProvider FromKey(string apiKey) =>
        new ConstantKey(ApiKey.Check(apiKey ?? throw new ArgumentNullException(nameof(apiKey)), "The API key", nameof(apiKey)));

    /// <summary>An environment variable of this process, read on every request.</summary>
    /// <param name="variable">The variable's name. Null: <c>TWELVE_LABS_API_KEY</c>, or <c>TWELVELABS_API_KEY</c> where that is not set.</param>
    /// <returns>The provider.</returns>
    public static ApiKeyProvider FromEnvironment(string? variable = null) => new EnvironmentKey(variable);

    /// <summary>
    /// A file that holds the key and nothing else, such as a mounted secret. It is looked at again at most once a second, and
    /// at once when the service says that the key is not valid. While it cannot be read the key that was read last stays.
    /// </summary>
    /// <param name="path">The file's path. It need not be there before the first request.</param>
    /// <param name="timeProvider">The clock. Null: the system's.</param>
    /// <returns>The provider.</returns>
    public static ApiKeyProvider FromFile(string path, TimeProvider? timeProvider = null) => new FileKey(path, timeProvider ?? TimeProvider.System);

    /// <summary>
    /// A function, such as one that asks a vault. It is called for the first request, and again when the service says that
    /// the key is not valid or when <paramref name="keepFor"/> has passed; never twice at once.
    /// </summary>
    /// <param name="get">Gets the newest key.</param>
    /// <param name="keepFor">How long a key is kept. Null: until the service says that it is not valid.</param>
    /// <param name="timeProvider">The clock. Null: the system's.</param>
    /// <returns>The provider.</returns>
    public static ApiKeyProvider FromFunction(
        Func<CancellationToken, ValueTask<string>> get, TimeSpan? keepFor = null, TimeProvider? timeProvider = null)
    {
        Limits.Check(keepFor, nameof(keepFor));
        return new FunctionKey(get ?? throw new ArgumentNullException(nameof(get)), keepFor ?? Timeout.InfiniteTimeSpan, timeProvider ?? TimeProvider.System);
    }
}
