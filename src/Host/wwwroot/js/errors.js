// The summary takes the focus (autofocus does it where the browser knows it), and what hides a wrong field opens.
for (const field of document.querySelectorAll('.wrong')) {
  for (let folded = field.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
}
document.querySelector('.errors').focus();
