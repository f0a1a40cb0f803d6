/**
 * The least style of the page that stands in for an absent one: it is served at any address, so the style sheet may be out of its reach.
 * Its layer comes before those of the sheet and gives way to them all.
 */
export const LOST_STYLE =
  '@layer lost{body{max-width:46rem;margin:0 auto;padding:1rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}' +
  'svg{width:1.25em;height:1.25em;fill:none;stroke:currentColor}ul,ol{padding:0;list-style:none}nav li,.tags li{display:inline-block;margin:0 1rem .5rem 0}' +
  'input,button{font:inherit;padding:.5rem}.way-open,.search-word{display:none}}';

/**
 * When the style sheet did not come, the bank stands elsewhere than its settings say: looks for the sheet along the address that was asked for,
 * and puts every address of the page below the folder where it was found. Without JavaScript the addresses of the settings stay.
 */
export const LOST_ROOT = `addEventListener("load",async()=>{
const html=document.documentElement,old=html.dataset.root,sheet=[...document.querySelectorAll("link[rel=stylesheet]")].pop();
if(!sheet||sheet.sheet&&sheet.sheet.cssRules.length)return;
const steps=location.pathname.split("/");
for(let n=1;n<steps.length;n++){
const root=steps.slice(0,n).join("/")+"/",found=await fetch(root+sheet.getAttribute("href").slice(old.length)).catch(()=>0);
if(!found||!found.ok||!/css/.test(found.headers.get("content-type")))continue;
html.dataset.root=root;
for(const name of ["href","src","action"])for(const tag of document.querySelectorAll("["+name+'^="'+old+'"]:not(script)'))tag.setAttribute(name,root+tag.getAttribute(name).slice(old.length));
return}
})`;
