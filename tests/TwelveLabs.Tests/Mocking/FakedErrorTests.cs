using System.Net;

namespace TwelveLabs.Tests.Mocking;

/// <summary>Tests of users fake failures: an exception that is made of nothing is the one that the service would have caused.</summary>
public class FakedErrorTests
{
    public static TheoryData<ApiException, int> Faked => new()
    {
        { new BadRequestException(new ErrorReply()), 400 },
        { new AuthenticationException(new ErrorReply()), 401 },
        { new PermissionException(new ErrorReply()), 403 },
        { new NotFoundException(new ErrorReply()), 404 },
        { new ConflictException(new ErrorReply()), 409 },
        { new RateLimitException(new ErrorReply()), 429 },
        { new ServerException(new ErrorReply()), 500 },
        { new PageTokenExpiredException(new ErrorReply()), 400 },
        { new OfUser(new ErrorReply()), 404 },
    };

    [Theory]
    [MemberData(nameof(Faked))]
    public void An_exception_without_a_status_has_the_one_it_stands_for(ApiException exception, int status)
    {
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal((HttpStatusCode)status, exception.Reply.StatusCode);
        Assert.Equal(status, exception.Data["TwelveLabs.StatusCode"]);
        Assert.Contains($"{status}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_is_given_stays()
    {
        var reply = new ErrorReply { StatusCode = HttpStatusCode.ServiceUnavailable };
        Assert.Equal(HttpStatusCode.ServiceUnavailable, new ServerException(reply).StatusCode);
        Assert.Same(reply, new ServerException(reply).Reply);
    }

    [Fact]
    public void An_exception_of_no_class_has_no_status_of_its_own() => Assert.Equal(default, new ApiException(new ErrorReply()).StatusCode);

    private sealed class OfUser(ErrorReply reply) : NotFoundException(reply);
}
