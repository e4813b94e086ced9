using System.Linq.Expressions;

namespace ScrutinyPortal.Model;

/// <summary>Puts an expression in the place of a parameter, so that a rule that is written once can be part of another.</summary>
internal sealed class Substitute(ParameterExpression parameter, Expression by) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
}
