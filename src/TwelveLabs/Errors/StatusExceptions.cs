namespace TwelveLabs;

/// <summary>The request cannot be processed as it is (400, 422): a parameter is missing, wrong or unknown.</summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(400)]
[ApiStatus(422)]
public class BadRequestException(ErrorResponse response) : ApiException(response);

/// <summary>
/// The API key is missing, invalid or expired (401), and its <see cref="ApiKeyProvider"/> had no other. Keys expire by
/// themselves; a new one is made in the dashboard.
/// </summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(401)]
public class AuthenticationException(ErrorResponse response) : ApiException(response);

/// <summary>The key is valid, but the plan or the region does not allow this (403).</summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(403)]
public class PermissionException(ErrorResponse response) : ApiException(response);

/// <summary>There is no such resource (404).</summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(404)]
public class NotFoundException(ErrorResponse response) : ApiException(response);

/// <summary>The state of the resource does not allow this (409): a name is taken, a task still runs.</summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(409)]
public class ConflictException(ErrorResponse response) : ApiException(response);

/// <summary>The rate limit is reached (429); the request was not processed.</summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(429)]
public class RateLimitException(ErrorResponse response) : ApiException(response)
{
    /// <summary>How long to wait before the next try, from <c>Retry-After</c> or the time at which the window ends; null when neither was told.</summary>
    public TimeSpan? RetryAfter => Response.RetryAfter;

    /// <summary>The time, in UTC, at which <see cref="RetryAfter"/> is over, or null when it was not told.</summary>
    public DateTimeOffset? RetryAt => Response.RetryAt;

    /// <summary>The limit and what remains of it, or null when the response does not tell.</summary>
    public RateLimit? RateLimit => Response.RateLimit;
}

/// <summary>The service failed (5xx).</summary>
/// <param name="response">What the service answered.</param>
[ApiStatus(500, 599)]
public class ServerException(ErrorResponse response) : ApiException(response);
