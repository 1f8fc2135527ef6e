namespace TwelveLabs;

/// <summary>The request is not valid (400, 422): a parameter is missing, wrong or unknown.</summary>
/// <param name="response">The response.</param>
[ApiStatus(400)]
[ApiStatus(422)]
public class BadRequestException(ErrorResponse response) : ApiException(response);

/// <summary>
/// The API key is missing, invalid or expired (401), and the <see cref="ApiKeyProvider"/> had no other. Keys expire;
/// create a new one in the dashboard.
/// </summary>
/// <param name="response">The response.</param>
[ApiStatus(401)]
public class AuthenticationException(ErrorResponse response) : ApiException(response);

/// <summary>The key is valid, but the plan or the region does not allow this (403).</summary>
/// <param name="response">The response.</param>
[ApiStatus(403)]
public class PermissionException(ErrorResponse response) : ApiException(response);

/// <summary>The resource does not exist (404).</summary>
/// <param name="response">The response.</param>
[ApiStatus(404)]
public class NotFoundException(ErrorResponse response) : ApiException(response);

/// <summary>The request conflicts with the state of the resource (409): a name is taken, or a task is running.</summary>
/// <param name="response">The response.</param>
[ApiStatus(409)]
public class ConflictException(ErrorResponse response) : ApiException(response);

/// <summary>The rate limit is reached (429); the request was not processed.</summary>
/// <param name="response">The response.</param>
[ApiStatus(429)]
public class RateLimitException(ErrorResponse response) : ApiException(response)
{
    /// <summary>Gets the delay before a retry, from <c>Retry-After</c> or the end of the rate limit window; null if the response has neither.</summary>
    public TimeSpan? RetryAfter => Response.RetryAfter;

    /// <summary>Gets the time, in UTC, from which a retry is allowed, or null.</summary>
    public DateTimeOffset? RetryAt => Response.RetryAt;

    /// <summary>Gets the rate limit, or null if the response has none.</summary>
    public RateLimit? RateLimit => Response.RateLimit;
}

/// <summary>The service failed (5xx).</summary>
/// <param name="response">The response.</param>
[ApiStatus(500, 599)]
public class ServerException(ErrorResponse response) : ApiException(response);
